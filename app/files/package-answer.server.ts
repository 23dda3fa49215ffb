/** 成绩包 as a download; nothing on the way keeps it. */
export function packageAnswer(text: string, name: string): Response {
  const ascii = name.replace(/[^\w.-]/g, '_')
  return new Response(text, {
    headers: {
      'Content-Type': 'application/json; charset=utf-8',
      'Content-Disposition': `attachment; filename="${ascii}"; filename*=UTF-8''${encodeURIComponent(name)}`,
      'Cache-Control': 'no-store',
    },
  })
}

/** '<code>-v<version>.skill-results.json' */
export function packageName(code: string, version: number): string {
  return `${code}-v${version}.skill-results.json`
}
