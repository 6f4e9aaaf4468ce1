/** What a newsroom does to its own text, folded: the forms in which a clause of a notice begins with it. */
export const CHANGE_VERBS =
  "corrects|corrected|correcting|correct|fixes|fixed|fixing|fix|adds|added|adding|add|removes|removed|removing|remove|deletes|deleted|deleting|delete|drops|dropped|dropping|drop|cuts|takes out|changes|changed|changing|change|clarifies|clarified|clarifying|clarify|attributes|attributed|attribute|restores|restored|restoring|restore|replaces|replaced|replacing|replace|inserts|inserted|inserting|insert|updates|updated|updating|update|recasts|recast|rewords|rephrases|amends|amended|amend|subs|makes clear|make clear|edits|tightens|trims|includes|include|repeats|" +
  "korrigiert|berichtigt|erganzt|streicht|gestrichen|entfernt|andert|geandert|prazisiert|ersetzt|fugt|stellt klar|aktualisiert|" +
  "corrige|corriger|rectifie|rectifier|precise|preciser|ajoute|ajouter|ajout|supprime|supprimer|suppression|retire|retirer|remplace|remplacer|actualise|actualiser|modifie|modifier|retablit|retablir|insere|inserer|" +
  "corregir|rectifica|rectificar|anade|anadir|agrega|agregar|suprime|suprimir|elimina|eliminar|quita|quitar|sustituye|sustituir|reemplaza|reemplazar|cambia|cambiar|aclara|aclarar|precisa|precisar|actualiza|actualizar|modifica|modificar|incluye|incluir|repone|" +
  "corrigir|retifica|retificar|acrescenta|acrescentar|adiciona|adicionar|retira|retirar|remove|remover|exclui|excluir|substitui|substituir|altera|alterar|muda|esclarece|esclarecer|atualiza|atualizar|inclui|" +
  "corregge|correggere|rettifica|rettificare|aggiunge|aggiungere|rimuove|rimuovere|toglie|togliere|sostituisce|sostituire|cambia|chiarisce|chiarire|aggiorna|aggiornare|ripristina|" +
  "corrigeert|verbetert|voegt|verwijdert|schrapt|vervangt|wijzigt|verduidelijkt|actualiseert|herstelt|" +
  "rattar|korrigerar|lagger till|tar bort|stryker|byter|andrar|fortydligar|uppdaterar|" +
  "retter|korrigerer|tilfojer|legger til|fjerner|endrer|aendrer|presiserer|praeciserer|opdaterer|oppdaterer|" +
  "korjaa|korjattu|lisaa|lisatty|poistaa|poistettu|muuttaa|tasmentaa|" +
  "poprawia|koryguje|dodaje|usuwa|zmienia|uzupelnia|" +
  "duzeltir|ekler|cikarir|" +
  "исправляет|исправлено|добавляет|добавлено|удаляет|удалено|убирает|меняет|уточняет|заменяет|" +
  "يصحح|تصحح|تصحيح|يضيف|تضيف|إضافة|يحذف|تحذف|حذف|يعدل|تعديل|يوضح|توضح|توضيح|يستبدل|استبدال";

/** In front of such a verb, folded: `and`, `also`, `to`, `it also`. */
export const BEFORE_VERBS =
  "and|also|and also|to|and to|it|it also|we|we also|this version|this version also|the story|plus|und|sowie|auch|ausserdem|zudem|ferner|et|aussi|egalement|ainsi que|puis|pour|y|tambien|ademas|para|e|ed|tambem|alem disso|inoltre|anche|per|en|ook|och|aven|samt|dessutom|og|ogsa|desuden|dessuten|ja|seka|myos|oraz|i|takze|ve|ayrica|и|а также|также|كما|و";
