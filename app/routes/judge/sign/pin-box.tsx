import { useNavigation } from '@remix-run/react'
import { useEffect, useState } from 'react'
import { signText } from '~/i18n/sign'
import { useText } from '~/i18n/use-text'
import { Keypad } from '~/ui/sheet/keypad'

/** The judge's six digits. They leave the page with the answer, right or wrong. */
export function PinBox({ onPin }: { readonly onPin: (pin: string) => void }) {
  const t = useText(signText)
  const [pin, setPin] = useState('')
  const busy = useNavigation().state === 'submitting'
  function type(next: string) {
    setPin(next)
    onPin(next)
  }
  useEffect(() => {
    if (busy) return
    setPin('')
    onPin('')
  }, [busy, onPin])
  return (
    <>
      <p className="font-bold">
        {t('pinTitle')} <span className="text-14 font-normal text-ink-2">{t('pinNote')}</span>
      </p>
      <input type="hidden" name="pin" value={pin} />
      <p className="sr-only" role="status">
        {t('pinTyped', { n: pin.length })}
      </p>
      <p className="my-2 grid grid-cols-6 gap-2" aria-hidden="true">
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
      <Keypad text={pin} onText={type} allows={(next) => /^\d{0,6}$/.test(next)} shape="six" />
    </>
  )
}

/** The same without a script: one field of six digits. */
export function PlainPin() {
  const t = useText(signText)
  return (
    <label className="block">
      <span className="font-bold">{t('pinTitle')}</span>{' '}
      <span className="text-14 text-ink-2">{t('pinNote')}</span>
      <input
        type="password"
        name="pin"
        inputMode="numeric"
        autoComplete="off"
        maxLength={6}
        required
        className="mt-2 w-full"
      />
    </label>
  )
}
