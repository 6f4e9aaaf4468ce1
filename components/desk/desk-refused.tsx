/** In the place of the desk, for those who may not change anything: why. */
export const DeskRefused = ({ why }: { readonly why: string }) => (
  <div className="desk">
    <h1>Desk</h1>
    <p className="form-fault edit-refused">{why}</p>
  </div>
);
