import {
  type ActionFunctionArgs,
  type LoaderFunctionArgs,
  type MetaFunction,
  redirect,
} from '@remix-run/node'
import { useLoaderData } from '@remix-run/react'
import { randomUUID } from 'node:crypto'
import { requireAct } from '~/auth/guard.server'
import { giveMark } from '~/commands/scoring/give-mark.server'
import { refusal } from '~/http/answer.server'
import { readForm } from '~/http/form.server'
import { langOf } from '~/http/language.server'
import { padText } from '~/i18n/pad'
import { textFor } from '~/i18n/define'
import { found } from '~/kit/found'
import { paths } from '~/paths'
import type { BenchView } from '~/queries/judge/bench-view'
import { benchOf } from '~/queries/judge/bench.server'
import { sheetForJudge } from '~/queries/judge/sheet.server'
import type { Told } from '~/realtime/protocol'
import { Refused } from '~/ui/parts/form'
import { useAnswer } from '~/ui/parts/use-answer'
import { PadPage } from './sheet/pad-page'
import { plainAnswer, PlainForm } from './sheet/plain-form'
import { PlainSheet } from './sheet/plain-sheet'

// who has left the panel may still read what he marked
const NO_BENCH: Told<BenchView> = {
  revision: 0,
  view: {
    format: 'bench/1',
    seat: { holder: null, device: '', since: null },
    sheets: [],
    votes: [],
    calls: [],
  },
}

export async function loader({ request, params }: LoaderFunctionArgs) {
  const { actor } = await requireAct(request, 'sheet/mark')
  const sheet = found(await sheetForJudge(params.id ?? '', actor.id))
  const t = textFor(padText, langOf(request))
  const title = `${sheet.seat.code} ${t('module', { code: sheet.module.code })} ${sheet.module.name}`
  const bench = (await benchOf(sheet.event.code, actor.id)) ?? NO_BENCH
  return { sheet, bench, accountId: actor.id, device: actor.device, title }
}

export const meta: MetaFunction<typeof loader> = ({ data }) => [{ title: data?.title ?? '' }]

/** Plain forms only: the tablet's own taps go to the marks route, which answers without drawing a page. */
export async function action({ request, params }: ActionFunctionArgs) {
  const { actor, by } = await requireAct(request, 'sheet/mark')
  const form = await readForm(request, PlainForm)
  if (!form.ok) return refusal(request, form.refusal)
  const answer = plainAnswer(form.value)
  if (!answer) return refusal(request, { code: 'bad-form', fields: { answer: { code: 'missing' } } })
  const { aspectId, revision, entryId = randomUUID() } = form.value
  const sheetId = params.id ?? ''
  const mark = { sheetId, aspectId, entryId, answer, revision, accountId: actor.id, by, now: new Date() }
  const given = await giveMark(mark)
  return given.ok ? redirect(paths.sheet(sheetId)) : refusal(request, given.refusal)
}

export default function SheetRoute() {
  const { sheet, bench, accountId, device } = useLoaderData<typeof loader>()
  return (
    <>
      <Refused data={useAnswer<typeof action>()} />
      <PadPage key={sheet.id} sheet={sheet} accountId={accountId} device={device} bench={bench} />
      <PlainSheet sheet={sheet} />
    </>
  )
}
