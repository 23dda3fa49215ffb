import { useEffect, useId, useRef, type ReactNode } from 'react'

type DialogProps = {
  readonly open: boolean
  readonly title: ReactNode
  readonly onClose: () => void
  readonly children: ReactNode
  /** buttons, the binding one last */
  readonly acts?: ReactNode
}

/** A modal question in the browser's own dialog: Esc closes, focus stays inside and returns. */
export function Dialog({ open, title, onClose, children, acts }: DialogProps) {
  const dialog = useRef<HTMLDialogElement>(null)
  const titleId = useId()
  useEffect(() => {
    const element = dialog.current
    if (open && !element?.open) element?.showModal()
    if (!open && element?.open) element.close()
  }, [open])
  return (
    <dialog ref={dialog} className="dialog" aria-labelledby={titleId} onClose={onClose}>
      <h2 id={titleId}>{title}</h2>
      <div className="text-ink-2">{children}</div>
      {acts ? <div className="dialog-acts">{acts}</div> : null}
    </dialog>
  )
}
