import { useTempDir } from './temp-dir.ts';
import { openTestApp, type TestApp } from './test-app.ts';

/** The real app over an archive of its own, open while the tests of the suite run that it is called in. */
export function useTestSite(env: NodeJS.ProcessEnv = {}): TestApp {
  let site: TestApp;
  after(() => site?.stores.close());
  const dir = useTempDir();
  before(async () => {
    site = await openTestApp(dir.path, env);
  });
  return {
    get app() {
      return site.app;
    },
    get stores() {
      return site.stores;
    },
    get config() {
      return site.config;
    },
  };
}
