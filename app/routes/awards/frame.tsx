import type { LoaderFunctionArgs } from '@remix-run/node'
import { Outlet, useLoaderData } from '@remix-run/react'
import { requireAccount } from '~/auth/guard.server'
import { StaffFrame } from '~/ui/parts/staff-frame'

export async function loader({ request }: LoaderFunctionArgs) {
  const { name, grants } = await requireAccount(request)
  return { who: { name, grants } }
}

export default function AwardsFrame() {
  const { who } = useLoaderData<typeof loader>()
  return (
    <StaffFrame who={who}>
      <Outlet />
    </StaffFrame>
  )
}
