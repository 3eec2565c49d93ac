import { makeStyles } from '@fluentui/react-components'

const useStyles = makeStyles({
  root: { position: 'absolute', width: '1px', height: '1px', overflow: 'hidden', clipPath: 'inset(50%)' },
})

/** Read out by screen readers when `text` changes, not shown. */
export function Announcement({ text }: { text: string }) {
  const styles = useStyles()
  return <output className={styles.root}>{text}</output>
}
