import { existsSync } from 'node:fs'
import { dirname, join } from 'node:path'
import { fileURLToPath } from 'node:url'

/** The folder that holds prisma/: found from this file, so it works from source, from the build and from any cwd. */
export function repositoryRoot(): string {
  let folder = dirname(fileURLToPath(import.meta.url))
  while (!existsSync(join(folder, 'prisma/schema.prisma'))) {
    const parent = dirname(folder)
    if (parent === folder) throw new Error('The folder prisma/ is missing beside the program.')
    folder = parent
  }
  return folder
}
