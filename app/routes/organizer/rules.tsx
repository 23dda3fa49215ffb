import type { ActionFunctionArgs, LoaderFunctionArgs, MetaFunction } from '@remix-run/node'
import { Link, useLoaderData } from '@remix-run/react'
import { z } from 'zod'
import { mayDo, requireAct } from '~/auth/guard.server'
import { setRules } from '~/commands/events/set-rules.server'
import { PRESET_NAMES, PRESETS } from '~/domain/preset'
import { parseRulebook } from '~/domain/rulebook'
import { answer, refusal } from '~/http/answer.server'
import { choice } from '~/http/fields'
import { readForm } from '~/http/form.server'
import { showDateTime } from '~/i18n/format'
import { pageTitle } from '~/i18n/page-title'
import { rulesText } from '~/i18n/rules'
import { useLang, useText } from '~/i18n/use-text'
import { found } from '~/kit/found'
import { paths } from '~/paths'
import { eventByCode } from '~/queries/event-by-code.server'
import { eventRules } from '~/queries/organizer/event-rules.server'
import { EventHead } from '~/ui/event/event-head'
import { Digest } from '~/ui/event/rules/digest'
import { draftIn, draftOf } from '~/ui/event/rules/draft'
import { rulebookOf } from '~/ui/event/rules/read-draft'
import { changed } from '~/ui/event/rules/rows'
import { RulesEditor } from '~/ui/event/rules/rules-editor'
import { RulesRead } from '~/ui/event/rules/rules-read'
import { settle } from '~/ui/event/rules/settle'
import { Refused } from '~/ui/parts/form'
import { Notice } from '~/ui/parts/notice'
import { useAnswer } from '~/ui/parts/use-answer'
import { sentBack, unsaved } from './rules-answer.server'

const LONGEST_TEXT = 200_000
const RulesForm = z.discriminatedUnion('intent', [
  z.object({ intent: z.literal('preset'), preset: choice(PRESET_NAMES) }),
  z.object({ intent: z.literal('text'), text: z.string().max(LONGEST_TEXT) }),
  z.looseObject({
    intent: z.literal('save'),
    row: z.string().max(60).default(''),
    honourTemplate: z.string().max(60).default(''),
  }),
])

export async function loader({ request, params }: LoaderFunctionArgs) {
  const event = found(await eventByCode(params.code))
  const { actor } = await requireAct(request, 'event/see', event.id)
  return { event, rules: found(await eventRules(event.id)), manages: mayDo(actor, 'event/manage', event.id) }
}

export async function action({ request, params }: ActionFunctionArgs) {
  const event = found(await eventByCode(params.code))
  const { by } = await requireAct(request, 'event/manage', event.id)
  const form = await readForm(request, RulesForm)
  if (!form.ok) return refusal(request, form.refusal)
  if (form.value.intent === 'preset') return unsaved('loaded', draftOf(PRESETS[form.value.preset]))
  const given = { eventId: event.id, by, now: new Date() }
  if (form.value.intent === 'text') {
    const { text } = form.value
    const read = parseRulebook(text)
    const saved = read.ok ? await setRules({ ...given, rulebook: read.value }) : read
    return saved.ok ? answer(request, saved) : sentBack(request, saved.refusal, { text })
  }
  const { row, honourTemplate: template, ...fields } = form.value
  const draft = settle(draftIn(Object.entries(fields)))
  if (row !== '') {
    const { modules } = found(await eventRules(event.id))
    return unsaved('changedRows', changed(draft, row, { modules, template }))
  }
  const read = rulebookOf(draft)
  const saved = read.ok ? await setRules({ ...given, rulebook: read.value }) : read
  return saved.ok ? answer(request, saved) : sentBack(request, saved.refusal, { draft })
}

export const meta: MetaFunction<typeof loader> = ({ data, matches }) =>
  pageTitle(matches, { zh: '规则', en: 'Rules' }, data?.event.name)

export default function RulesPage() {
  const { event, rules, manages } = useLoaderData<typeof loader>()
  const data = useAnswer<typeof action>()
  const t = useText(rulesText)
  const lang = useLang()
  const { rulebook, ruleDigest, digest, frozenAt, frozenBy, modules, field } = rules
  const held = { code: event.code, rulebook, modules, present: field }
  const at = frozenAt ? showDateTime(frozenAt, lang) : ''
  const sent = data && ('draft' in data || 'text' in data) ? data : {}
  return (
    <>
      <EventHead event={event} title={t('title')} note={rulebook.name} />
      {frozenAt ? (
        <Notice tone="plain">{frozenBy ? t('frozenBy', { at, by: frozenBy }) : t('frozenAt', { at })}</Notice>
      ) : null}
      {data && 'ok' in data ? <Notice>{t('saved')}</Notice> : null}
      {data && 'unsaved' in data ? <Notice tone="attention">{t(data.unsaved)}</Notice> : null}
      <Refused data={data} />
      <div className="mb-6 flex flex-wrap items-start justify-between gap-x-8">
        {digest ? <Digest label={t('frozenDigest')} digest={digest} /> : null}
        <Digest label={t(frozenAt ? 'ruleDigest' : 'digest')} digest={ruleDigest} />
        {frozenAt ? null : (
          <p className="text-14 text-ink-2 pt-1">
            {t('digestHint')}
            <br />
            <Link to={paths.event(event.code)}>{t('toFreeze')}</Link>
          </p>
        )}
      </div>
      {manages && !frozenAt ? (
        <RulesEditor key={ruleDigest} {...held} sent={sent} />
      ) : (
        <RulesRead {...held} frozen={frozenAt !== null} />
      )}
    </>
  )
}
