import type { ActionFunctionArgs, LoaderFunctionArgs, MetaFunction } from '@remix-run/node'
import { Form, Link, useActionData, useLoaderData } from '@remix-run/react'
import { useState } from 'react'
import { z } from 'zod'
import { mayDo, requireAct } from '~/auth/guard.server'
import { setRules } from '~/commands/events/set-rules.server'
import { previewAwards } from '~/domain/award-preview'
import { PRESETS } from '~/domain/rulebook'
import { answer, refusal } from '~/http/answer.server'
import { choice } from '~/http/fields'
import { readForm } from '~/http/form.server'
import { showDateTime } from '~/i18n/format'
import { presetText } from '~/i18n/organizer'
import { rulesText } from '~/i18n/rules'
import { pageTitle } from '~/i18n/page-title'
import { useLang, useText } from '~/i18n/use-text'
import { found } from '~/kit/found'
import { paths } from '~/paths'
import { eventByCode } from '~/queries/event-by-code.server'
import { eventRules } from '~/queries/organizer/event-rules.server'
import { AwardPreview } from '~/ui/event/field-section'
import { ruleFacts } from '~/ui/event/rule-facts'
import { groupName } from '~/ui/event/group-name'
import { RulesFieldset } from '~/ui/event/rules-fields'
import { RULES_FIELDS, RulesFields, withRules } from '~/ui/event/rules-form'
import { Refused, Select, SubmitButton, TextInput } from '~/ui/parts/form'
import { Notice } from '~/ui/parts/notice'
import { PageHead } from '~/ui/parts/page-head'
import { Facts, Section } from '~/ui/parts/section'

const PRESET_NAMES = ['city-10-20-30', 'medals-merit', 'worldskills'] as const
const RulesForm = z.discriminatedUnion('intent', [
  z.object({ intent: z.literal('preset'), preset: choice(PRESET_NAMES) }),
  z.object({ intent: z.literal('save'), ...RULES_FIELDS }),
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
  const { rulebook: held } = found(await eventRules(event.id))
  const rulebook = form.value.intent === 'preset' ? PRESETS[form.value.preset] : withRules(held, form.value)
  if (!rulebook) return refusal(request, { code: 'bad-form', fields: { floor: { code: 'not-a-number' } } })
  return answer(request, await setRules({ eventId: event.id, rulebook, by, now: new Date() }))
}

export const meta: MetaFunction<typeof loader> = ({ data, matches }) =>
  pageTitle(matches, { zh: '规则', en: 'Rules' }, data?.event.name)

export default function RulesPage() {
  const { event, rules, manages } = useLoaderData<typeof loader>()
  const data = useActionData<typeof action>()
  const t = useText(rulesText)
  const preset = useText(presetText)
  const lang = useLang()
  const { rulebook, frozenAt } = rules
  const [draft, setDraft] = useState(rulebook)
  const [field, setField] = useState(rules.field || 23)
  const shown = frozenAt ? rulebook : draft
  const saved = data && 'ok' in data
  const editable = manages && !frozenAt
  return (
    <>
      <PageHead
        kicker={
          <Link to={paths.event(event.code)}>
            {event.name} {groupName(event.group, lang)}
          </Link>
        }
        title={t('title')}
        note={rulebook.name}
      />
      {frozenAt ? <Notice tone="plain">{t('frozen', { at: showDateTime(frozenAt, lang) })}</Notice> : null}
      {saved ? <Notice>{t('saved')}</Notice> : null}
      <Refused data={data} />
      <div className="grid gap-8 lg:grid-cols-[minmax(0,1fr)_22rem]">
        {editable ? (
          <div className="grid gap-6">
            <Form method="post" className="flex flex-wrap items-end gap-3">
              <input type="hidden" name="intent" value="preset" />
              <Select
                name="preset"
                label={t('fromPreset')}
                hint={t('presetWarn')}
                options={PRESET_NAMES.map((value) => ({ value, label: preset(value) }))}
              />
              <SubmitButton kind="plain">{t('usePreset')}</SubmitButton>
            </Form>
            <Form
              key={JSON.stringify(rulebook)}
              method="post"
              onChange={(event_) => {
                const read = RulesFields.safeParse(Object.fromEntries(new FormData(event_.currentTarget)))
                const next = read.success ? withRules(rulebook, read.data) : null
                if (next) setDraft(next)
              }}
            >
              <input type="hidden" name="intent" value="save" />
              <RulesFieldset rulebook={rulebook} modules={rules.modules} data={data} />
              <div className="mt-6">
                <SubmitButton>{t('save')}</SubmitButton>
              </div>
            </Form>
          </div>
        ) : (
          <Facts items={ruleFacts(rulebook, lang)} />
        )}
        <aside>
          <Section title={t('preview')}>
            <div className="grid gap-3 py-3">
              <TextInput
                name="field"
                label={t('field')}
                hint={t('previewHint')}
                type="number"
                min={0}
                max={500}
                value={field}
                onChange={(event_) =>
                  setField(Math.min(500, Math.max(0, Number(event_.currentTarget.value))))
                }
              />
              <AwardPreview
                actual={field}
                tiers={previewAwards(shown, field)}
                fieldMinimum={shown.fieldMinimum}
                started
              />
              {editable ? <Facts items={ruleFacts(shown, lang)} /> : null}
            </div>
          </Section>
        </aside>
      </div>
    </>
  )
}
