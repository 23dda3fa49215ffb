import { Form } from '@remix-run/react'
import type { ReactNode } from 'react'
import { showHundredths } from '~/domain/exact'
import { JUDGINGS, type Judging } from '~/domain/judging'
import type { Aspect } from '~/domain/aspect'
import { schemeText } from '~/i18n/scheme'
import { useText } from '~/i18n/use-text'
import { Select, SubmitButton, TextInput } from '~/ui/parts/form'
import { AspectFields } from './aspect-fields'

type Row<T> = T & { readonly id: string }
export type AspectRow = Row<Aspect>
type CriterionRow = {
  readonly id: string
  readonly code: string
  readonly name: string
  readonly day: string
  readonly aspects: readonly AspectRow[]
}
export type ModuleRow = {
  readonly id: string
  readonly code: string
  readonly name: string
  readonly maxHundredths: number
  readonly judging: Judging
  readonly criteria: readonly CriterionRow[]
}

/** What can be done at a place of the sheet, folded away until it is wanted. */
export function Fold({ title, children }: { readonly title: ReactNode; readonly children: ReactNode }) {
  return (
    <details>
      <summary className="inline-flex min-h-11 items-center text-blue underline underline-offset-4">
        {title}
      </summary>
      {children}
    </details>
  )
}

export function AspectForm({
  criterionId,
  aspect,
}: {
  readonly criterionId: string
  readonly aspect: AspectRow | null
}) {
  const t = useText(schemeText)
  return (
    <Form method="post" preventScrollReset className="max-w-3xl pb-4">
      <input type="hidden" name="intent" value="aspect" />
      <input type="hidden" name="criterionId" value={criterionId} />
      <input type="hidden" name="aspectId" value={aspect?.id ?? ''} />
      <AspectFields aspect={aspect} />
      <SubmitButton kind="plain">{t('save')}</SubmitButton>
    </Form>
  )
}

export function CriterionForm({ moduleId }: { readonly moduleId: string }) {
  const t = useText(schemeText)
  return (
    <Form method="post" preventScrollReset className="grid max-w-3xl items-end gap-4 pb-4 sm:grid-cols-4">
      <input type="hidden" name="intent" value="criterion" />
      <input type="hidden" name="moduleId" value={moduleId} />
      <input type="hidden" name="criterionId" value="" />
      <TextInput name="code" label={t('code')} required maxLength={20} />
      <TextInput name="name" label={t('name')} required maxLength={200} />
      <TextInput name="day" label={t('day')} maxLength={20} />
      <SubmitButton kind="plain">{t('save')}</SubmitButton>
    </Form>
  )
}

/** One module's name and marks; without a module, a new one. */
export function ModuleForm({ module }: { readonly module: ModuleRow | null }) {
  const t = useText(schemeText)
  return (
    <Form method="post" preventScrollReset className="grid max-w-4xl items-end gap-4 pb-4 sm:grid-cols-5">
      <input type="hidden" name="intent" value="module" />
      <input type="hidden" name="moduleId" value={module?.id ?? ''} />
      <TextInput name="code" label={t('code')} required maxLength={20} defaultValue={module?.code} />
      <TextInput name="name" label={t('name')} required maxLength={100} defaultValue={module?.name} />
      <TextInput
        name="max"
        label={t('maxMarks')}
        required
        inputMode="decimal"
        defaultValue={module ? showHundredths(module.maxHundredths) : ''}
      />
      <Select
        name="judging"
        label={t('judging')}
        defaultValue={module?.judging ?? 'any'}
        options={JUDGINGS.map((value) => ({ value, label: t(`judging-${value}`) }))}
      />
      <SubmitButton kind="plain">{t('save')}</SubmitButton>
    </Form>
  )
}

export function Delete({
  kind,
  id,
  shown,
}: {
  readonly kind: string
  readonly id: string
  readonly shown: boolean
}) {
  const t = useText(schemeText)
  if (!shown) return null
  return (
    <Form method="post" preventScrollReset>
      <input type="hidden" name="intent" value="delete" />
      <input type="hidden" name="kind" value={kind} />
      <input type="hidden" name="id" value={id} />
      <SubmitButton kind="text">{t('delete')}</SubmitButton>
    </Form>
  )
}
