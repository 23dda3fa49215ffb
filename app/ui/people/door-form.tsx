import { Form } from '@remix-run/react'
import type { ReactNode } from 'react'
import { doorText } from '~/i18n/door'
import { useText } from '~/i18n/use-text'
import { Refused, SubmitButton, TextInput } from '../parts/form'
import { errorOf } from '../parts/refusal'

type DoorFormProps = {
  readonly refused: unknown
  /** the word on the button */
  readonly act: string
  readonly children: ReactNode
}

/** The form of a door: why it stayed shut, a few fields one below the other, one big button. */
export function DoorForm({ refused, act, children }: DoorFormProps) {
  return (
    <>
      <Refused data={refused} />
      <Form method="post" className="mt-6 grid max-w-96 gap-5">
        {children}
        <SubmitButton size="big" wide>
          {act}
        </SubmitButton>
      </Form>
    </>
  )
}

type LoginFieldsProps = {
  readonly refused: unknown
  /** chosen here and now, so what is asked of both is told */
  readonly fresh?: boolean
}

/** 登录名与密码 */
export function LoginFields({ refused, fresh = false }: LoginFieldsProps) {
  const t = useText(doorText)
  return (
    <>
      <TextInput
        name="login"
        label={t('login')}
        hint={fresh ? t('loginHint') : null}
        error={errorOf(refused, 'login')}
        required
        autoComplete="username"
        autoCapitalize="none"
        spellCheck={false}
      />
      <TextInput
        name="password"
        type="password"
        label={t('password')}
        hint={fresh ? t('passwordHint') : null}
        error={errorOf(refused, 'password')}
        required
        autoComplete={fresh ? 'new-password' : 'current-password'}
      />
    </>
  )
}
