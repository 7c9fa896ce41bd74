/** Why the operating system or the network refused, in plain words. */
export function sayWhy(error: unknown): string {
  const code = error instanceof Error && 'code' in error ? String(error.code) : ''
  return reasons[code] ?? (error instanceof Error ? error.message : String(error))
}

const reasons: Readonly<Record<string, string>> = {
  ENOENT: 'no such file or folder',
  EACCES: 'no permission',
  EPERM: 'no permission',
  EISDIR: 'it is a folder: name the files in it',
  ENOTDIR: 'a part of the path is not a folder',
  ENOSPC: 'the disk is full',
  EROFS: 'the disk is read-only',
  EMFILE: 'too many files are open',
  ENOTFOUND: 'no host of that name is known; is there a connection?',
  EAI_AGAIN: 'names of hosts cannot be looked up now; is there a connection?',
  ECONNREFUSED: 'its host does not answer at that port',
  ECONNRESET: 'its host broke the connection off',
  ENETUNREACH: 'the network cannot be reached'
}
