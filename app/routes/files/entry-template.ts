import type { LoaderFunctionArgs } from '@remix-run/node'
import { requireAct } from '~/auth/guard.server'
import { entryTemplate } from '~/files/entry-template.server'

const XLSX = 'application/vnd.openxmlformats-officedocument.spreadsheetml.sheet'

/** 报名模板 for whoever may import in any event. */
export async function loader({ request }: LoaderFunctionArgs) {
  await requireAct(request, 'entry/import')
  const bytes = await entryTemplate()
  return new Response(new Uint8Array(bytes), {
    headers: {
      'Content-Type': XLSX,
      'Content-Disposition': `attachment; filename="entry-template.xlsx"; filename*=UTF-8''${encodeURIComponent('报名表.xlsx')}`,
      'Cache-Control': 'no-store',
    },
  })
}
