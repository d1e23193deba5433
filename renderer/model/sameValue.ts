/** Whether two values of a field are the same to a file. What did not change is mostly the same object. */
export function isSameValue(one: unknown, other: unknown): boolean {
  return one === other || JSON.stringify(one) === JSON.stringify(other);
}
