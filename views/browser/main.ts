import { improveCopy } from './copy.ts';
import { improveAll } from './improve-all.ts';
import { improvePrint } from './print.ts';
import { improveReading } from './reading.ts';
import { improveShare } from './share.ts';
import { improveTheme } from './theme.ts';

improveAll({
  copy: improveCopy,
  print: improvePrint,
  reading: improveReading,
  share: improveShare,
  theme: improveTheme,
});
