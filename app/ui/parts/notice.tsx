import type { ReactNode } from 'react'
import { Icon } from './icon'
import { Blocked } from './mark'

type NoticeProps = {
  readonly children: ReactNode
  /** done: green tick. attention: amber. blocked: black cross. plain: no mark. */
  readonly tone?: 'done' | 'attention' | 'blocked' | 'plain'
  readonly act?: ReactNode
}

/** 轻提示: says in its place what just happened; never covers the page. */
export function Notice({ children, tone = 'done', act }: NoticeProps) {
  return (
    <div className={`notice ${tone}`} role="status">
      {tone === 'done' ? <Icon name="check" /> : null}
      {tone === 'attention' ? <Icon name="warn" /> : null}
      {tone === 'blocked' ? <Blocked quiet /> : null}
      <div className="min-w-0 flex-1">{children}</div>
      {act}
    </div>
  )
}
