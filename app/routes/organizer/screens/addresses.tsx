import { Form } from '@remix-run/react'
import { remoteText } from '~/i18n/remote'
import { useText } from '~/i18n/use-text'
import { SubmitButton, TextInput } from '~/ui/parts/form'
import { Section } from '~/ui/parts/section'

type ScreenAddress = {
  readonly code: string
  readonly name: string
  readonly href: string
  readonly qr: string
}

/** 打开屏幕: the address and QR code of each, the way to add one and to take one away. */
export function Addresses({ addresses }: { readonly addresses: readonly ScreenAddress[] }) {
  const t = useText(remoteText)
  return (
    <>
      {addresses.length > 0 ? (
        <Section title={t('addresses')}>
          <p className="py-3 text-ink-2">{t('addressesNote')}</p>
          <ul className="remote-addresses">
            {addresses.map((one) => (
              <Address key={one.code} {...one} />
            ))}
          </ul>
        </Section>
      ) : null}
      <Section title={t('add')}>
        <Form method="post" className="grid gap-3 py-4">
          <input type="hidden" name="intent" value="add" />
          <TextInput
            name="name"
            label={t('name')}
            hint={t('nameHint')}
            maxLength={20}
            autoComplete="off"
            required
          />
          <div>
            <SubmitButton>{t('addDo')}</SubmitButton>
          </div>
        </Form>
      </Section>
    </>
  )
}

function Address({ code, name, href, qr }: ScreenAddress) {
  const t = useText(remoteText)
  return (
    <li>
      <details>
        <summary>
          <b>{name}</b> <code>{href.replace(/^https?:\/\//, '')}</code>
        </summary>
        <div className="remote-address">
          <img src={qr} alt={t('qr', { name })} width="160" height="160" />
          <div>
            <p>
              {t('address')} <code>{href}</code>
            </p>
            <a className="btn" href={href} target="_blank" rel="noreferrer">
              {t('see')}
            </a>
          </div>
        </div>
        <Form method="post" className="remote-remove">
          <input type="hidden" name="intent" value="remove" />
          <input type="hidden" name="screen" value={code} />
          <p className="text-ink-2">{t('removeNote')}</p>
          <button className="btn" type="submit">
            {t('remove', { name })}
          </button>
        </Form>
      </details>
    </li>
  )
}
