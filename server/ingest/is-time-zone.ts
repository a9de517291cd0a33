/** Tells whether `name` is that of a time zone, such as `Asia/Shanghai` or `UTC`. */
export function isTimeZone(name: string): boolean {
  return name === 'UTC' || Intl.supportedValuesOf('timeZone').includes(name);
}
