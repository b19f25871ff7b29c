/** The bundled fonts, for the window and for printed documents: import it once where a page begins. */
import '@fontsource/noto-sans-sc/400.css'
import '@fontsource/noto-sans-sc/700.css'
import './fonts.css'
