/** The branch that cannot be reached: a new variant without its case fails to compile, and throws if forced. */
export function never(x: never): never {
  throw new Error(`unreachable: ${JSON.stringify(x)}`)
}
