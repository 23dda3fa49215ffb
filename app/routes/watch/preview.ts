import type { MetaDescriptor } from '@remix-run/node'

/** 链接预览: what a chat shows of a page that was shared. */
export type Preview = {
  readonly title: string
  readonly description: string
  readonly url: string
  readonly image: string
}

/** The title of the page and its link preview. */
export function previewMeta({ title, description, url, image }: Preview): MetaDescriptor[] {
  return [
    { title },
    { name: 'description', content: description },
    { property: 'og:type', content: 'website' },
    { property: 'og:title', content: title },
    { property: 'og:description', content: description },
    { property: 'og:url', content: url },
    { property: 'og:image', content: image },
    { property: 'og:image:type', content: 'image/svg+xml' },
  ]
}
