import type { Page } from '@playwright/test'

/** Everything a page is told: the documents, their data, and every frame of the live line. */
export function ear(page: Page): string[] {
  const heard: string[] = []
  page.on('websocket', (line) => line.on('framereceived', ({ payload }) => heard.push(payload.toString())))
  page.on('response', (answer) => {
    if (/html|json|x-script/.test(answer.headers()['content-type'] ?? ''))
      void answer.text().then(
        (text) => heard.push(text),
        () => undefined,
      )
  })
  return heard
}
