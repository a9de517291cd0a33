/** The same function, that makes the answer for each id only once. */
export function remembered<T>(make: (id: string) => T): (id: string) => T {
  const made = new Map<string, T>();
  return (id) => {
    const known = made.get(id);
    if (known !== undefined) return known;
    const fresh = make(id);
    made.set(id, fresh);
    return fresh;
  };
}
