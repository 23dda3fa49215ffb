/** Why a file handed to us is not read. */
export type FileRefusal =
  | { readonly code: 'file-missing' }
  | { readonly code: 'file-too-large'; readonly megabytes: number }
  | { readonly code: 'file-unreadable' }
  | { readonly code: 'file-expands-too-far'; readonly megabytes: number }
  | { readonly code: 'file-too-slow' }
  | { readonly code: 'file-kind-unknown' }
  | { readonly code: 'file-no-rows' }
