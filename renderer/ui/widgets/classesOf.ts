/** Class names of a CSS module by their name there; a name that is missing is a bug and throws. */
export function classesOf(styles: Readonly<Record<string, string>>): (name: string) => string {
  return (name) => {
    const found = styles[name];
    if (found === undefined) throw new Error(`no class “${name}” in this CSS module`);
    return found;
  };
}
