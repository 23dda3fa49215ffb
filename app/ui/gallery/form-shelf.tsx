import { useState } from 'react'
import { galleryText } from '~/i18n/gallery'
import { classText } from '~/i18n/levels'
import { useText } from '~/i18n/use-text'
import { BlockedButton, Button } from '~/ui/parts/button'
import { Dialog } from '~/ui/parts/dialog'
import { EmptyState } from '~/ui/parts/empty-state'
import { Checkbox, Refused, Select, TextArea, TextInput } from '~/ui/parts/form'
import { HoldButton } from '~/ui/parts/hold-button'
import { Notice } from '~/ui/parts/notice'

const REFUSED = { code: 'bad-form', sentence: '', fields: {} }

export function Buttons() {
  const t = useText(galleryText)
  return (
    <div className="flex flex-wrap items-center gap-3 py-2">
      <Button kind="primary">{t('primary')}</Button>
      <Button kind="bind" icon="lock">
        {t('bind')}
      </Button>
      <Button>{t('plain')}</Button>
      <Button kind="text">{t('text')}</Button>
      <BlockedButton missing={3} icon="lock">
        {t('blocked')}
      </BlockedButton>
      <Button kind="primary" size="pad">
        {t('padNext')}
      </Button>
      <Button disabled>{t('plain')}</Button>
    </div>
  )
}

export function Fields() {
  const t = useText(galleryText)
  const classes = useText(classText)
  return (
    <form onSubmit={(event) => event.preventDefault()}>
      <Refused
        data={{
          refusal: {
            ...REFUSED,
            sentence: t('refusal'),
            fields: { mark: t('markError'), find: t('findHint') },
          },
        }}
      />
      <TextInput name="find" label={t('find')} hint={t('findHint')} defaultValue="427" />
      <TextInput
        name="mark"
        label={t('mark')}
        defaultValue="2.50"
        error={t('markError')}
        inputMode="decimal"
      />
      <Select
        name="class"
        label={t('class')}
        options={(['CITY_C1', 'PROV_COMP', 'WSC'] as const).map((value) => ({
          value,
          label: classes(value),
        }))}
      />
      <TextArea name="reason" label={t('reason')} rows={2} />
      <Checkbox name="agree" label={t('agree')} defaultChecked />
    </form>
  )
}

export function Dialogs() {
  const t = useText(galleryText)
  const [open, setOpen] = useState(false)
  return (
    <>
      <Notice act={<Button kind="text">{t('undo')}</Button>}>{t('noticeDone')}</Notice>
      <Notice tone="attention">{t('noticeAttention')}</Notice>
      <Notice tone="blocked">{t('noticeBlocked')}</Notice>
      <EmptyState title={t('emptyTitle')} act={<Button kind="primary">{t('emptyAct')}</Button>}>
        {t('emptyBody')}
      </EmptyState>
      <form className="my-4 flex gap-3" onSubmit={(event) => event.preventDefault()}>
        <HoldButton>{t('holdLock')}</HoldButton>
        <Button onClick={() => setOpen(true)}>{t('open')}</Button>
      </form>
      <Dialog
        open={open}
        onClose={() => setOpen(false)}
        title={t('dialogTitle')}
        acts={
          <>
            <Button onClick={() => setOpen(false)}>{t('notYet')}</Button>
            <HoldButton>{t('holdLock')}</HoldButton>
          </>
        }
      >
        {t('dialogBody')}
      </Dialog>
    </>
  )
}
