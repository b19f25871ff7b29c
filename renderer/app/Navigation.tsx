import { Kbd, UnstyledButton } from '@mantine/core'
import type { Bilingual } from '@shared/model/define'
import { app } from '@shared/text/app'
import { shelfWords } from '@shared/text/documents/shelf'
import { indicatorWords } from '@shared/text/indicators'
import { plurals } from '@shared/text/records'
import {
  IconBuildingBank,
  IconCalendar,
  IconCertificate,
  IconChartBar,
  IconConfetti,
  IconFileImport,
  IconHome,
  IconMapRoute,
  IconPrinter,
  IconSchool,
  IconSearch,
  IconSignature,
  IconTools,
  IconTopologyStar3,
  IconUsers,
  IconUsersGroup,
  IconWorldShare,
} from '@tabler/icons-react'
import type { ComponentType, ReactNode } from 'react'
import { Link, useLocation } from 'wouter'
import { listAddress } from '../records/addresses'
import { useText } from '../ui/language'
import styles from './Shell.module.css'

type Icon = ComponentType<{ size?: number; stroke?: number }>

interface Place {
  to: string
  icon: Icon
  label: Bilingual
  /** Further addresses that belong to it. */
  also?: readonly string[]
}

/** Where one can go, in groups: the groups of people first, since they leave on a day. */
const groups: readonly { title: Bilingual | null; places: readonly Place[] }[] = [
  {
    title: null,
    places: [
      { to: '/', icon: IconHome, label: app.home },
      { to: listAddress.cohort, icon: IconUsersGroup, label: plurals.cohort },
      { to: listAddress.person, icon: IconUsers, label: plurals.person, also: [listAddress.enrolment, '/retention'] },
      { to: '/calendar', icon: IconCalendar, label: app.calendar },
    ],
  },
  {
    title: app.partners,
    places: [
      {
        to: listAddress.institution,
        icon: IconBuildingBank,
        label: app.institutions,
        also: [listAddress.orderClass],
      },
      { to: listAddress.alliance, icon: IconTopologyStar3, label: app.alliances },
      { to: listAddress.agreement, icon: IconSignature, label: plurals.agreement },
      { to: listAddress.event, icon: IconConfetti, label: plurals.event, also: [listAddress.pressItem] },
    ],
  },
  {
    title: app.programmes,
    places: [
      { to: listAddress.jointProgramme, icon: IconSchool, label: app.jointProgrammes },
      { to: listAddress.masterClass, icon: IconTools, label: plurals.masterClass },
      {
        to: listAddress.qualification,
        icon: IconCertificate,
        label: plurals.qualification,
        also: [listAddress.qualificationResult],
      },
      { to: listAddress.output, icon: IconWorldShare, label: app.outputs },
      { to: listAddress.plan, icon: IconMapRoute, label: app.plans },
    ],
  },
  {
    title: app.reporting,
    places: [
      { to: '/indicators', icon: IconChartBar, label: indicatorWords.title },
      {
        to: '/documents/office/office',
        icon: IconPrinter,
        label: shelfWords.title,
        also: ['/forms', listAddress.disclosure],
      },
    ],
  },
]

/** The way to every part of the office. */
export function Navigation({ onSearch }: { onSearch(): void }) {
  const { t } = useText()
  return (
    <nav aria-label={t(app.mainMenu)} className={styles.navigation}>
      <UnstyledButton className={styles.search} onClick={onSearch}>
        <IconSearch size={17} aria-hidden />
        <span>{t(app.search)}</span>
        <Kbd size="xs">Ctrl K</Kbd>
      </UnstyledButton>
      {groups.map(({ title, places }) => (
        <div key={title?.en ?? ''}>
          {title && <div className={styles.groupTitle}>{t(title)}</div>}
          <ul className={styles.nav}>
            {places.map((place) => (
              <li key={place.to}>
                <PlaceLink {...place} />
              </li>
            ))}
          </ul>
        </div>
      ))}
      <ul className={styles.nav}>
        <li>
          <PlaceLink to="/import" icon={IconFileImport} label={app.import} />
        </li>
      </ul>
    </nav>
  )
}

function PlaceLink({ to, icon: Icon, label, also = [] }: Place) {
  const { t } = useText()
  const [at] = useLocation()
  const here = [to, ...also].some((one) => at === one || (one !== '/' && at.startsWith(`${one}/`)))
  return <NavLink to={to} here={here} icon={<Icon size={19} stroke={1.7} />} label={t(label)} />
}

interface NavLinkProps {
  to: string
  here: boolean
  icon: ReactNode
  label: string
  small?: boolean
}

/** One way, marked where one is. */
export function NavLink({ to, here, icon, label, small }: NavLinkProps) {
  return (
    <Link
      href={to}
      className={`${styles.link} ${small ? styles.small : ''}`}
      aria-current={here ? 'page' : undefined}
      aria-label={label}
    >
      {icon}
      <span>{label}</span>
    </Link>
  )
}
