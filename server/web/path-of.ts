import type { Request } from 'express';

/**
 * The path of a request, decoded, for whoever looks at it beside the routes: they take `/C/%41…/` for `/c/A…`, so match
 * without regard to case and to a slash at the end. As it was sent where it cannot be decoded: no route takes that.
 */
export function pathOf({ path }: Pick<Request, 'path'>): string {
  try {
    return decodeURIComponent(path);
  } catch (error) {
    if (error instanceof URIError) return path;
    throw error;
  }
}
