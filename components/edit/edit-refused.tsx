/** In the place of the edit page, for those who may not change anything: why. */
export const EditRefused = ({ why }: { readonly why: string }) => (
  <div className="edit">
    <h1>Edit this story</h1>
    <p className="form-fault edit-refused">{why}</p>
  </div>
);
