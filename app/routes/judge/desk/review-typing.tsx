import { Form } from '@remix-run/react'
import { Fragment } from 'react'
import { showHundredths } from '~/domain/exact'
import { deskText } from '~/i18n/desk'
import { useText } from '~/i18n/use-text'
import type { DeskSheet } from '~/queries/desk/sheet.server'
import { SubmitButton } from '~/ui/parts/form'
import { Section } from '~/ui/parts/section'
import { showAnswer } from '~/ui/sheet/show-answer'
import { readTyped } from '~/ui/sheet/typed-answer'
import { fieldOf, type Texts } from './desk-form'

type ReviewProps = {
  readonly sheet: DeskSheet
  readonly texts: Texts
  readonly turn: 'first' | 'second'
}

/** 核对: what was typed, as the paper says it, before it is sent. */
export function ReviewTyping({ sheet, texts, turn }: ReviewProps) {
  const t = useText(deskText)
  const send = turn === 'second' ? 'sendSecond' : sheet.typedTwice ? 'send' : 'sendOnce'
  const lines = sheet.groups.map((group) => ({
    ...group,
    lines: group.aspects.map((aspect) => ({ aspect, read: readTyped(aspect, texts[aspect.id] ?? '') })),
  }))
  const total = lines
    .flatMap((group) => group.lines)
    .reduce((sum, { read }) => sum + (read.ok ? read.value.hundredths : 0), 0)
  return (
    <Section title={t('reviewTitle')}>
      <p className="py-2 text-ink-2">{t('reviewNote')}</p>
      <table className="tb desk-review">
        <thead>
          <tr>
            <th scope="col">{t('code')}</th>
            <th scope="col">{t('aspect')}</th>
            <th scope="col" className="r">
              {t('typed')}
            </th>
            <th scope="col" className="r">
              {t('mark')}
            </th>
          </tr>
        </thead>
        <tbody>
          {lines.map((group) => (
            <Fragment key={group.code}>
              {group.lines.map(({ aspect, read }) => (
                <tr key={aspect.id}>
                  <th scope="row" className="n">
                    {aspect.code}
                  </th>
                  <td>{aspect.title}</td>
                  <td className="r desk-mark">{read.ok ? showAnswer(read.value.answer, t) : ''}</td>
                  <td className="r n">{read.ok ? showHundredths(read.value.hundredths) : ''}</td>
                </tr>
              ))}
            </Fragment>
          ))}
        </tbody>
        <tfoot>
          <tr>
            <th scope="row" colSpan={3}>
              {t('total')}
            </th>
            <td className="r desk-mark">{showHundredths(total)}</td>
          </tr>
        </tfoot>
      </table>
      <Form method="post" className="desk-foot">
        <input type="hidden" name="turn" value={turn} />
        {Object.entries(texts).map(([id, text]) => (
          <input key={id} type="hidden" name={fieldOf(id)} value={text} />
        ))}
        <SubmitButton size="big" name="intent" value="send">
          {t(send)}
        </SubmitButton>
        <SubmitButton size="big" kind="plain" name="intent" value="edit">
          {t('back')}
        </SubmitButton>
      </Form>
    </Section>
  )
}
