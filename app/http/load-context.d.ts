import '@remix-run/node'

declare module '@remix-run/node' {
  interface AppLoadContext {
    /** of the content security policy, new for every answer */
    nonce: string
    /** shown on error pages and in the log */
    requestId: string
    /** the visitor's network address, as the nearest trusted proxy reports it */
    ip: string
    /** how many live connections of this process watch a public topic right now */
    watching: (topic: string) => number
  }
}
