/** 大字: the visitor's choice of letters (cookie); undefined is the ordinary size. */
export function sizeOf(request: Request): 'large' | undefined {
  return /(?:^|;\s*)size=large(?:;|$)/.test(request.headers.get('cookie') ?? '') ? 'large' : undefined
}
