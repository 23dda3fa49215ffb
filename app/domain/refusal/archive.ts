import type { PackageRefusal } from '../package'

export type ArchiveRefusal =
  | PackageRefusal
  | { readonly code: 'package-archived-already'; readonly name: string; readonly importedAt: string }
