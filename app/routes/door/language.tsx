import { redirect, type ActionFunctionArgs } from '@remix-run/node'
import { z } from 'zod'
import { safeNext } from '~/auth/work-place'
import { refusal } from '~/http/answer.server'
import { choice } from '~/http/fields'
import { readForm } from '~/http/form.server'
import { paths } from '~/paths'

const LanguageForm = z.object({ lang: choice(['zh', 'en']), next: z.string().optional() })
const YEAR_SECONDS = 31_536_000

export function loader() {
  return redirect(paths.home())
}

/** The chosen language, kept on this device for a year. */
export async function action({ request }: ActionFunctionArgs) {
  const form = await readForm(request, LanguageForm)
  if (!form.ok) return refusal(request, form.refusal)
  const { lang, next } = form.value
  return redirect(safeNext(next ?? null) ?? paths.home(), {
    headers: { 'Set-Cookie': `lang=${lang}; Path=/; Max-Age=${YEAR_SECONDS}; SameSite=Lax` },
  })
}
