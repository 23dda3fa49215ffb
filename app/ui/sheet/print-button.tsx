import type { ReactNode } from 'react'
import { Button } from '~/ui/parts/button'

/** Opens the browser's own print dialog; without scripts the browser's menu does. */
export function PrintButton({ children }: { readonly children: ReactNode }) {
  return (
    <Button kind="primary" size="big" onClick={() => window.print()}>
      {children}
    </Button>
  )
}
