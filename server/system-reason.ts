/** What the system means by its codes, for whoever has never met them. */
const REASONS: Readonly<Record<string, string>> = {
  ENOENT: 'no such file or folder',
  EISDIR: 'a folder, where a file is needed',
  ENOTDIR: 'a file, where a folder is needed',
  // Folders are made wherever they are missing: what is there instead is a file.
  EEXIST: 'a file, where a folder is needed',
  EACCES: 'not allowed',
  EPERM: 'not allowed',
  EROFS: 'can only be read',
  EIO: 'the disk fails',
  ELOOP: 'a link, where a file is needed',
  ENXIO: 'no file',
  ENAMETOOLONG: 'too long for a name',
  ENOSPC: 'no room is left on the disk',
  EMFILE: 'no more files may be open at once here',
  ENFILE: 'no more files may be open at once here',
  EADDRINUSE: 'another program answers there already',
  EADDRNOTAVAIL: 'no address of this machine',
};

/** A code of the system, such as ENOENT, in plain words; null where there are none for it. */
export function systemReason(code: string | undefined): string | null {
  return REASONS[code ?? ''] ?? null;
}
