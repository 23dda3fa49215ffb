import { Form } from '@remix-run/react'
import { deskText } from '~/i18n/desk'
import { showTime } from '~/i18n/format'
import { useText } from '~/i18n/use-text'
import type { DeskSheet } from '~/queries/desk/sheet.server'
import { Refused, SubmitButton, TextInput } from '~/ui/parts/form'
import { Notice } from '~/ui/parts/notice'
import { errorOf } from '~/ui/parts/refusal'
import { Section } from '~/ui/parts/section'
import type { Texts } from './desk-form'
import { ReviewTyping } from './review-typing'
import { TypingForm } from './typing-form'

type TypingPageProps = { readonly sheet: DeskSheet; readonly data: unknown }

type Answered = { readonly step: string; readonly texts: Texts; readonly differs: readonly string[] }

/** The page's own answer; whatever else came back is none. */
function answered(data: unknown): Answered | null {
  return typeof data === 'object' && data !== null && 'texts' in data ? (data as Answered) : null
}

/** 录入 one paper sheet: first by one recorder, then by another who sees nothing of it; reviewed before it is sent. */
export function TypingPage({ sheet, data }: TypingPageProps) {
  const t = useText(deskText)
  const told = answered(data)
  const turn = sheet.state === 'waiting' ? 'second' : 'first'
  const title = turn === 'second' ? t('secondOf') : t(sheet.typedTwice ? 'firstOf' : 'onlyOnce')
  if (told?.step === 'review') return <ReviewTyping sheet={sheet} texts={told.texts} turn={turn} />
  const differs = told?.differs ?? []
  return (
    <>
      <Turn sheet={sheet} turn={turn} />
      {differs.length > 0 ? (
        <Notice tone="attention">
          <b className="block text-18">{t('differsTitle', { n: differs.length })}</b>
          {t('differsNote')}
        </Notice>
      ) : (
        <Refused data={data} />
      )}
      <Section title={title} aside={t('keys')}>
        <TypingForm key={JSON.stringify(told)} sheet={sheet} turn={turn} told={told} data={data} />
      </Section>
      {turn === 'second' ? (
        <Section title={t('rejectTitle')}>
          <p className="py-2 text-ink-2">{t('rejectWhy')}</p>
          <Form method="post" className="grid max-w-2xl gap-2">
            <input type="hidden" name="intent" value="reject" />
            <TextInput
              name="note"
              label={t('note')}
              placeholder={t('notePlaceholder')}
              required
              maxLength={200}
              error={errorOf(data, 'note')}
              autoComplete="off"
            />
            <div>
              <SubmitButton kind="plain">{t('reject')}</SubmitButton>
            </div>
          </Form>
        </Section>
      ) : null}
    </>
  )
}

/** Whose turn it is and who typed before. */
function Turn({ sheet, turn }: { readonly sheet: DeskSheet; readonly turn: 'first' | 'second' }) {
  const t = useText(deskText)
  const { last } = sheet
  if (turn === 'second' && last) {
    return <Notice tone="plain">{t('secondNote', { by: last.typistName, at: showTime(last.at) })}</Notice>
  }
  return (
    <>
      <p className="text-ink-2">{t(sheet.typedTwice ? 'firstNote' : 'onceNote')}</p>
      {last?.status === 'rejected' ? (
        <Notice tone="attention">{t('rejectedBefore', { by: last.secondName, note: last.note })}</Notice>
      ) : null}
      {sheet.given > 0 ? <Notice tone="plain">{t('padStarted', { given: sheet.given })}</Notice> : null}
    </>
  )
}
