import type { ActionFunctionArgs, LoaderFunctionArgs, MetaFunction } from '@remix-run/node'
import { Form, useLoaderData } from '@remix-run/react'
import { z } from 'zod'
import { requireAct } from '~/auth/guard.server'
import { createEvent } from '~/commands/events/create-event.server'
import { SKILL_LEVELS } from '~/domain/entry-draft'
import { PRESET_NAMES } from '~/domain/preset'
import { answer, refusal } from '~/http/answer.server'
import { choice, dateTimeField, intField, optionalText, text } from '~/http/fields'
import { readForm } from '~/http/form.server'
import { classText } from '~/i18n/levels'
import { organizerText, presetText } from '~/i18n/organizer'
import { pageTitle } from '~/i18n/page-title'
import { useLang, useText } from '~/i18n/use-text'
import { paths } from '~/paths'
import { openSeasons } from '~/queries/organizer/open-seasons.server'
import { ButtonLink } from '~/ui/parts/button'
import { EmptyState } from '~/ui/parts/empty-state'
import { Refused, Select, SubmitButton, TextInput } from '~/ui/parts/form'
import { PageHead } from '~/ui/parts/page-head'
import { errorOf } from '~/ui/parts/refusal'
import { groupName } from '~/ui/event/group-name'
import { levelName } from '~/ui/event/level-name'
import { useAnswer } from '~/ui/parts/use-answer'
import { codeField } from './code-field'

const CLASSES = [
  'CITY_C1',
  'CITY_C2',
  'COUNTY',
  'ENTERPRISE',
  'SCHOOL',
  'PROV_COMP',
  'PROV_IND',
  'NAT_COMP',
  'NAT_C1',
  'NAT_C2',
  'NAT_VOC',
  'WSC',
] as const
const GROUPS = ['职工组', '学生组'] as const

const EventForm = z.object({
  seasonCode: text(40),
  code: codeField,
  name: text(60),
  trade: text(60),
  level: choice(SKILL_LEVELS),
  classCode: choice(CLASSES),
  group: choice(GROUPS),
  teamSize: intField(1, 3),
  venue: optionalText(80),
  startsAt: dateTimeField,
  preset: choice(PRESET_NAMES),
})

export async function loader({ request }: LoaderFunctionArgs) {
  await requireAct(request, 'season/manage', null)
  return { seasons: await openSeasons(), chosen: new URL(request.url).searchParams.get('season') ?? '' }
}

export async function action({ request }: ActionFunctionArgs) {
  const { by } = await requireAct(request, 'season/manage', null)
  const form = await readForm(request, EventForm)
  if (!form.ok) return refusal(request, form.refusal)
  return answer(request, await createEvent({ ...form.value, by, now: new Date() }), {
    to: ({ code }) => paths.event(code),
  })
}

export const meta: MetaFunction = ({ matches }) => pageTitle(matches, { zh: '新建赛项', en: 'New event' })

export default function NewEventPage() {
  const { seasons, chosen } = useLoaderData<typeof loader>()
  const data = useAnswer<typeof action>()
  const t = useText(organizerText)
  const preset = useText(presetText)
  const classes = useText(classText)
  const lang = useLang()
  const field = (name: string) => ({ name, error: errorOf(data, name) })
  if (seasons.length === 0) {
    const act = (
      <ButtonLink kind="primary" to={paths.newSeason()}>
        {t('newSeason')}
      </ButtonLink>
    )
    return (
      <>
        <PageHead title={t('newEvent')} />
        <EmptyState title={t('noSeason')} act={act}>
          {t('noSeasonHow')}
        </EmptyState>
      </>
    )
  }
  return (
    <>
      <PageHead title={t('newEvent')} />
      <Form method="post" className="grid max-w-3xl gap-5 md:grid-cols-2">
        <div className="md:col-span-2">
          <Refused data={data} />
        </div>
        <Select
          {...field('seasonCode')}
          label={t('season')}
          defaultValue={chosen || seasons[0]?.code}
          options={seasons.map(({ code, name }) => ({ value: code, label: name }))}
        />
        <TextInput {...field('code')} label={t('code')} hint={t('codeHint')} required maxLength={20} />
        <TextInput {...field('name')} label={t('eventName')} required maxLength={60} />
        <TextInput {...field('trade')} label={t('trade')} required maxLength={60} />
        <Select
          {...field('level')}
          label={t('level')}
          defaultValue="senior"
          options={SKILL_LEVELS.map((value) => ({ value, label: levelName(value, lang) }))}
        />
        <Select
          {...field('classCode')}
          label={t('classCode')}
          hint={t('classHint')}
          options={CLASSES.map((value) => ({ value, label: classes(value) }))}
        />
        <Select
          {...field('group')}
          label={t('group')}
          options={GROUPS.map((value) => ({ value, label: groupName(value, lang) }))}
        />
        <Select
          {...field('teamSize')}
          label={t('teamSize')}
          hint={t('teamHint')}
          options={['1', '2', '3'].map((value) => ({ value, label: value }))}
        />
        <TextInput {...field('startsAt')} label={t('startsAt')} type="datetime-local" required />
        <TextInput {...field('venue')} label={t('venue')} maxLength={80} />
        <div className="md:col-span-2">
          <Select
            {...field('preset')}
            label={t('preset')}
            defaultValue="city-10-20-30"
            hint={t('presetHint')}
            options={PRESET_NAMES.map((value) => ({ value, label: preset(value) }))}
          />
        </div>
        <div className="md:col-span-2">
          <SubmitButton>{t('create')}</SubmitButton>
        </div>
      </Form>
    </>
  )
}
