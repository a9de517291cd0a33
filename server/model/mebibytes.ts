/** Bytes as people read a limit: "10 MiB", "2.5 MiB", "300 KiB"; never more than there are. */
export function mebibytes(bytes: number): string {
  const kibibytes = bytes / 1024;
  return kibibytes < 1024
    ? `${Math.floor(kibibytes)} KiB`
    : `${Math.floor((kibibytes / 1024) * 10) / 10} MiB`;
}
