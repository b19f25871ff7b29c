/** A file of resources/ as a data: address inside the program. */
declare module '*?inline' {
  const address: string
  export default address
}
