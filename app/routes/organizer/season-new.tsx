import type { ActionFunctionArgs, LoaderFunctionArgs, MetaFunction } from '@remix-run/node'
import { Form } from '@remix-run/react'
import { z } from 'zod'
import { requireAct } from '~/auth/guard.server'
import { createSeason } from '~/commands/seasons/create-season.server'
import { answer, refusal } from '~/http/answer.server'
import { intField, text } from '~/http/fields'
import { readForm } from '~/http/form.server'
import { organizerText } from '~/i18n/organizer'
import { pageTitle } from '~/i18n/page-title'
import { useText } from '~/i18n/use-text'
import { paths } from '~/paths'
import { Refused, SubmitButton, TextInput } from '~/ui/parts/form'
import { PageHead } from '~/ui/parts/page-head'
import { errorOf } from '~/ui/parts/refusal'
import { useAnswer } from '~/ui/parts/use-answer'
import { codeField } from './code-field'

const SeasonForm = z.object({ code: codeField, name: text(80), year: intField(2000, 2100) })

export async function loader({ request }: LoaderFunctionArgs) {
  await requireAct(request, 'season/manage', null)
  return { year: new Date().getUTCFullYear() }
}

export async function action({ request }: ActionFunctionArgs) {
  const { by } = await requireAct(request, 'season/manage', null)
  const form = await readForm(request, SeasonForm)
  if (!form.ok) return refusal(request, form.refusal)
  const made = await createSeason({ ...form.value, by, now: new Date() })
  return answer(request, made, { to: ({ code }) => `${paths.organizer()}?season=${code}` })
}

export const meta: MetaFunction = ({ matches }) => pageTitle(matches, { zh: '新建赛季', en: 'New season' })

export default function NewSeasonPage() {
  const data = useAnswer<typeof action>()
  const t = useText(organizerText)
  return (
    <>
      <PageHead title={t('newSeason')} />
      <Form method="post" className="grid max-w-xl gap-5">
        <Refused data={data} />
        <TextInput
          name="name"
          label={t('seasonName')}
          required
          maxLength={80}
          error={errorOf(data, 'name')}
        />
        <TextInput name="year" label={t('year')} required inputMode="numeric" error={errorOf(data, 'year')} />
        <TextInput
          name="code"
          label={t('code')}
          hint={t('codeHint')}
          required
          maxLength={20}
          autoCapitalize="characters"
          error={errorOf(data, 'code')}
        />
        <div>
          <SubmitButton>{t('create')}</SubmitButton>
        </div>
      </Form>
    </>
  )
}
