import { createContext, useContext } from 'react'

/** The content-security nonce of this answer; empty in the browser, where no script is written. */
const NonceContext = createContext('')

export const NonceProvider = NonceContext.Provider

export function useNonce(): string {
  return useContext(NonceContext)
}
