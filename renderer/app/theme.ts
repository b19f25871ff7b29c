import {
  ActionIcon,
  Badge,
  Button,
  createTheme,
  Drawer,
  Input,
  type MantineColorsTuple,
  Menu,
  Modal,
  SegmentedControl,
  Select,
  Tooltip,
} from '@mantine/core'

/** Deep water: calm, and dark enough at 7 to carry white text. */
const water: MantineColorsTuple = [
  '#eef6f6',
  '#dbebec',
  '#b9d9db',
  '#93c4c8',
  '#6fb0b5',
  '#4a979d',
  '#2a7a81',
  '#1f6a72',
  '#18565d',
  '#11434a',
]

/** Greys with a little warmth, so that a day in front of them does not feel like a hospital. */
const gray: MantineColorsTuple = [
  '#faf9f7',
  '#f4f2ef',
  '#eae7e2',
  '#dcd8d1',
  '#c5bfb6',
  '#a29b90',
  '#6b655c',
  '#544f47',
  '#3a3631',
  '#25221e',
]

const dark: MantineColorsTuple = [
  '#ebe8e3',
  '#d3cfc8',
  '#aea99f',
  '#857f76',
  '#4d4943',
  '#3a3733',
  '#2d2b28',
  '#211f1d',
  '#1a1917',
  '#131211',
]

const amber: MantineColorsTuple = [
  '#fdf6e7',
  '#f8eacb',
  '#f0d79b',
  '#e7c16a',
  '#dcab43',
  '#c8922a',
  '#a9771c',
  '#87590f',
  '#6c470d',
  '#52360b',
]

const brick: MantineColorsTuple = [
  '#fcf0ee',
  '#f7dedb',
  '#efbcb6',
  '#e5968d',
  '#db7468',
  '#cc5647',
  '#b54233',
  '#9c3427',
  '#7e2a20',
  '#622119',
]

const leaf: MantineColorsTuple = [
  '#f0f6ee',
  '#dfecda',
  '#bedab5',
  '#9bc68e',
  '#7bb26c',
  '#5d9a4e',
  '#45803a',
  '#386b2f',
  '#2e5727',
  '#23431e',
]

/** Set in surface.css by language: the machine's own fonts first, the bundled ones where it has none. */
const fontFamily = 'var(--font)'

export const theme = createTheme({
  colors: { water, gray, dark, amber, brick, leaf, red: brick, yellow: amber, green: leaf },
  primaryColor: 'water',
  primaryShade: { light: 7, dark: 6 },
  black: '#25221e',
  fontFamily,
  fontFamilyMonospace: '"Cascadia Mono", "SF Mono", Consolas, "DejaVu Sans Mono", monospace',
  headings: { fontFamily, fontWeight: '700', sizes: { h1: { fontSize: '1.625rem', lineHeight: '1.3' } } },
  defaultRadius: 'md',
  radius: { xs: '3px', sm: '5px', md: '8px', lg: '12px', xl: '20px' },
  cursorType: 'pointer',
  focusRing: 'auto',
  respectReducedMotion: true,
  components: {
    Button: Button.extend({ defaultProps: { size: 'sm' }, styles: { label: { fontWeight: 500 } } }),
    ActionIcon: ActionIcon.extend({ defaultProps: { variant: 'subtle', color: 'gray', size: 'lg' } }),
    Badge: Badge.extend({
      defaultProps: { variant: 'light', radius: 'sm' },
      styles: { label: { textTransform: 'none', fontWeight: 500 } },
    }),
    Tooltip: Tooltip.extend({ defaultProps: { openDelay: 350, withArrow: true, multiline: true, maw: 320 } }),
    Modal: Modal.extend({
      styles: { title: { fontWeight: 700, fontSize: 18, lineHeight: 1.35, overflowWrap: 'anywhere' } },
      defaultProps: { centered: true, radius: 'lg', overlayProps: { backgroundOpacity: 0.35, blur: 2 } },
    }),
    InputWrapper: Input.Wrapper.extend({
      styles: { label: { fontSize: 13.5, marginBottom: 3 }, error: { marginTop: 4 }, description: { fontSize: 13 } },
    }),
    Drawer: Drawer.extend({ defaultProps: { position: 'right', overlayProps: { backgroundOpacity: 0.2 } } }),
    Menu: Menu.extend({ defaultProps: { shadow: 'md', position: 'bottom-end' } }),
    SegmentedControl: SegmentedControl.extend({ defaultProps: { radius: 'md' } }),
    Select: Select.extend({ defaultProps: { checkIconPosition: 'right', allowDeselect: true } }),
  },
})
