/** The kind of thing that a type is of: what stands before its first slash. */
export const rootOf = (type: string): string => type.split('/', 1)[0]!

/** Whether a type is of a kind. Long reports have many claims, and each is compared with all: nothing is parted here. */
export const isUnder = (type: string, root: string): boolean =>
  type.startsWith(root) && (type.length === root.length || type[root.length] === '/')
