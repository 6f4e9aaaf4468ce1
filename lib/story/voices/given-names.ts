/**
 * Common first names of the languages that are read: what stands in front of a surname and is among them shows a person, where
 * nothing else in a text does ("according to Ida Brandt" is somebody, "according to Kestrel Ports" is not).
 */
export const GIVEN_NAMES: ReadonlySet<string> = new Set(
  `Aaron Abel Ada Adam Adrian Agnes Aino Alan Alba Albert Alberto Aldo Alejandra Alejandro Alessandra Alessandro Alex Alexander
  Alexandra Alfred Alice Alicia Alina Alma Amanda Amelia Amy Ana Anders Andrea Andreas Andrew Ángel Ángela Angela Anita Anja Anke
  Ann Anna Anne Anneke Annette Antoine Anton Antonia António Antonio Arne Arthur Arturo Astrid Barbara Beatrice Beatriz Ben
  Benjamin Bernard Bernd Bert Bettina Birgit Björn Bruno Camille Carl Carla Carlos Carmen Carol Caroline Catarina Catherine
  Cécile Charles Charlotte Chiara Christian Christina Christine Christoph Christophe Claire Clara Claude Claudia Claudio Clément
  Colin Cristina Dagmar Daniel Daniela Dave David Davide Deborah Denis Diana Diego Dieter Dirk Dora Dorothea Eduardo Edward Elena
  Élise Elisa Elisabeth Elizabeth Ella Ellen Elsa Emil Emily Emma Eric Erik Erika Ernst Esther Eva Evelyn Fabio Federico Felipe
  Felix Fernanda Fernando Filip Filippo Florian Frances Francesca Francesco Francisco Franck Frank Franz Fred Frederik Frida
  Friedrich Gabriel Gabriela Georg George Gerard Gerd Giorgio Giovanni Giulia Giuseppe Gloria Grace Graham Greta Guido Guillaume
  Gunnar Gustav Hanna Hannah Hans Harald Harry Heidi Heike Heinz Helen Helena Helga Hélène Henri Henrik Henry Herbert Hugo Ian Ida
  Ignacio Ilse Inês Inés Ines Inga Ingrid Irene Isaac Isabel Isabelle Ivan Jack Jacques Jakob James Jan Jana Jane Janet Javier
  Jean Jeanne Jens Jim Joan Joana João Joel Johan Johann Johanna John Jonas Jörg Jorge José Josef Joseph Juan Judith Julia Julian
  Julie Julio Jürgen Kai Karen Karin Karl Karla Karolina Kate Katharina Katie Katrin Kay Kevin Klaus Kristin Lars Laura Laure
  Laurent Lea Lena Leo Leon Leonie Lina Linda Lisa Lorenzo Lotte Louis Louise Luc Luca Lucas Lucia Lucía Lucy Luigi Luis Luísa Luisa
  Lukas Lydia Maarten Mads Magda Magnus Manfred Manuel Manuela Marc Marco Marcos Marcus Margaret Margot Maria María Mariana Marie
  Marina Mario Mark Markus Marta Martha Martin Martina Mary Mateo Matteo Matthias Maud Max Maya Meike Mia Michael Michaela Michel
  Michele Miguel Mike Mikael Mohamed Mona Monica Monika Mora Moritz Nadia Nadine Natalia Nathalie Nicola Nicolas Nicole Niels Nils
  Nina Noah Nora Norbert Olaf Olga Oliver Olivia Olle Oscar Oskar Otto Pablo Paola Pascal Patricia Patrick Paul Paula Paulo Pedro Per
  Peter Petra Philip Philippe Pia Piet Pierre Pieter Rachel Rafael Rainer Ralf Raquel Raul Rebecca Reinhard Renate Ricardo Richard
  Rita Robert Roberta Roberto Roger Roland Rosa Rosalía Ruben Rui Ruth Sabine Sam Samuel Sandra Sara Sarah Sebastian Sergio Silke
  Silvia Simon Simone Sofia Sofía Sonja Sophie Stefan Stefanie Stefano Stephan Stephen Steve Steven Susan Susanne Sven Sylvie
  Tanja Teresa Theo Theresa Thomas Tim Tina Tobias Tom Tomás Tove Ulla Ulrich Ulrike Ursula Ute Uwe Valentina Valérie Vera Verena
  Veronica Victor Victoria Vincent Walter Werner Åke Åsa Bo Dylan Ethan Evan Ewan Gareth Gavin Keith Ken Kenneth Larry Lewis Liam Logan Lennart Nathan Neil Nigel Noel Owen Ray
  Rhys Rob Ron Ross Roy Russell Ryan Scott Sean Stig Stuart Ted Terry Todd Tony Tracy Trevor Tyler Wayne Will Zoe Wiebke William Wim Wolfgang Xavier Yvonne Yves`.split(
    /\s+/u,
  ),
);

/** "Die Grünen-Abgeordnete Ada Lund", "Chemiker Ada Lund": German writes what stands before a name with capitals too. */
export function fromGivenName(name: string): string {
  const words = name.split(/\s+/u);
  const first = words.findIndex((word) => GIVEN_NAMES.has(word));
  return first > 0 && first < words.length - 1 ? words.slice(first).join(" ") : name;
}
