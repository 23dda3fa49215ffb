import { Link } from '@remix-run/react'
import type { ComponentProps } from 'react'
import { useLang } from '~/i18n/use-text'
import { paths } from '~/paths'
import { PageHead } from '../parts/page-head'
import { groupName } from './group-name'

type EventHeadProps = Omit<ComponentProps<typeof PageHead>, 'kicker'> & {
  readonly event: { readonly code: string; readonly name: string; readonly group: string }
}

/** The name of one of an event's pages, under the event's own, which leads back to it. */
export function EventHead({ event, ...head }: EventHeadProps) {
  const lang = useLang()
  return (
    <PageHead
      {...head}
      kicker={
        <Link to={paths.event(event.code)}>
          {event.name} {groupName(event.group, lang)}
        </Link>
      }
    />
  )
}
