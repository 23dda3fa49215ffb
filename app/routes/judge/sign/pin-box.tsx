import { Form, useNavigation } from '@remix-run/react'
import { useEffect, useState } from 'react'
import { padText } from '~/i18n/pad'
import { useText } from '~/i18n/use-text'
import { paths } from '~/paths'
import { BlockedButton, ButtonLink } from '~/ui/parts/button'
import { SubmitButton } from '~/ui/parts/form'
import { Keypad } from '~/ui/sheet/keypad'

type PinBoxProps = { readonly sheetId: string; readonly revision: number; readonly blocked: number }

/** The judge's six digits and the act they bind. The digits leave the page with the answer, right or wrong. */
export function PinBox({ sheetId, revision, blocked }: PinBoxProps) {
  const t = useText(padText)
  const [pin, setPin] = useState('')
  const [awake, setAwake] = useState(false)
  const busy = useNavigation().state === 'submitting'
  useEffect(() => setAwake(true), [])
  useEffect(() => {
    if (!busy) setPin('')
  }, [busy])
  return (
    <Form
      method="post"
      className="flex flex-1 flex-col gap-3"
      onSubmit={(event) => pin.length !== 6 && awake && event.preventDefault()}
    >
      <input type="hidden" name="revision" value={revision} />
      {blocked > 0 ? null : (
        <section className="border border-line bg-sheet p-4">
          <h2 className="text-18 font-bold">{t('pinTitle')}</h2>
          <p className="text-14 text-ink-2">{t('pinNote')}</p>
          {awake ? (
            <>
              <input type="hidden" name="pin" value={pin} />
              <p
                className="my-3 grid grid-cols-6 gap-2"
                aria-live="polite"
                aria-label={t('pinTyped', { n: pin.length })}
              >
                {[0, 1, 2, 3, 4, 5].map((place) => (
                  <span
                    key={place}
                    className={`flex h-12 items-center justify-center border-[1.5px] text-22 ${
                      place === pin.length ? 'border-2 border-blue' : 'border-rule'
                    }`}
                  >
                    {place < pin.length ? '●' : ''}
                  </span>
                ))}
              </p>
              <Keypad text={pin} onText={setPin} allows={(next) => /^\d{0,6}$/.test(next)} shape="six" />
            </>
          ) : (
            <input
              type="password"
              name="pin"
              inputMode="numeric"
              autoComplete="off"
              maxLength={6}
              required
              className="mt-3"
            />
          )}
        </section>
      )}
      <p className="leading-normal text-ink-2">{t('signFinal')}</p>
      <div className="mt-auto grid grid-cols-[auto_minmax(0,1fr)] gap-3">
        <ButtonLink to={paths.sheet(sheetId)} size="pad">
          {t(blocked > 0 ? 'backToMark' : 'back')}
        </ButtonLink>
        {blocked > 0 || (awake && pin.length < 6) ? (
          <BlockedButton size="pad" icon="lock">
            {t('signAct')}
          </BlockedButton>
        ) : (
          <SubmitButton kind="bind" size="pad" icon="lock">
            {t('signAct')}
          </SubmitButton>
        )}
      </div>
    </Form>
  )
}
