import styles from './CodeGroups.module.css'

/** A recovery code to read and copy by hand: its groups, numbered. */
export function CodeGroups({ code }: { code: string }) {
  return (
    <ol className={styles.groups} data-code={code}>
      {code.split('-').map((group) => (
        <li key={group}>{group}</li>
      ))}
    </ol>
  )
}
