/**
 * The French words met in names of ours, each with an English one beside it in the code. They are a list, and no dictionary: « table »,
 * « page » or « note » are words of both languages, and only a list tells the ones that a reader of English stumbles on.
 */
export const FRENCH_WORDS = `
  abord abrege abreger abreges absente absentes absents absolue absolus accord accorder accords accueil actuel
  actuelle actuelles adresse adresses aggrandir agrandi agrandissement agreger aider ailleurs aire aisance ajouter
  ajouts ajuste aligne aligner ancetre ancien ancienne anciennes anciennete anciens ancre ancres anneau annee annees
  annexer annonce approche approchee appui appuis appuyees apres archiver argent arrondi arrondir arrondis assembler
  assez atelier attache atteignant atteint atteinte atteints attendre attendu attendue attendues attendus attente
  attribut attributs au aucun aucune aussi auteur autour autre autres aux avance avancement avances avant avec avere
  balise bande bareme barre barres bas bissextile blanc bloc blocs boite bon bonne bonnes bons bord bords borne bornes
  boucle boucles bout bouton boutons bouts brancher bref bruit brut brute brutes bruts bulle but buts cadre cadres
  calcul calcule calculee calculees calculer calcules calculs canaux candidat candidats caractere caracteres carre
  carres carte cartes cellule cellules cent cercle cercles chacun chaine champ champs changees changement changements
  changer chapo chapos chaque charger chasse chasses chemin chemins chercher chiffre chiffree chiffrees chiffres
  choisi choisie choisies choisir choisis choix chose choses cible cibles citee citees citer cites clair claire
  claires classe classees classement classeur cle cles coin colle colonne colonnes commande commandes commun communs
  comparaison comparaisons comparees comparer compares complet completes complets composent composer compresse
  compressee compresser compte comptees compter comptes connaissance connaissances connu connue connues connus constat
  constats constructeurs construire construit construites contenir contenu contenus conteste contestee contestes
  contexte contextes contient contraste contrat contrats convient copie copier corps corrige cote couche couches
  couleur couleurs coupe coupee coupees couper coupes couple courriel cours court courte courtes courts cout couts
  couverte couverts couverture cree creer crees creuse croix dans datee datees de deballer debord deborde debut debuts
  decembre declaree declarees declares decoder decouper dedans defaut definir degre dehors deja demi densite densites
  depart depassement deplace deplacer deplaces depot depots depuis derivee derivees deriver dernier derniere dernieres
  derniers des descripteur descripteurs designer desordre dessin dessinable dessinee dessinees dessiner dessins
  dessous dessus detacher deux deuxieme devant dire discret discrete discretes disparu disputee disputees disque
  distincte distinctes distincts dit dite dites dits diviseur donne donnee donnees donner dont dossier dossiers
  doublon doublons doute doutes drapeau drapeaux droit droite droits du duree ebauche ecart ecarts echantillon
  echapper echecs echelle ecrire ecrit ecrite ecrits ecriture editeur elargir embarque empile empiler empreinte
  empreintes empruntee en encart encarts encre enfant enfants enregistrements ensemble entete entetes entier entiere
  entieres entite entites entre entree entrees entrer enumerer equilibre erreur erreurs espace espaces essai essais
  est et etape etapes etendue etiquette etiquettes etrangere etroit etroite exactes exacts exemple exemples existante
  existe explication explications expliquer expliques exterieur facteur facteurs facultatif facultative faite famille
  familles fausse fausser faute fautes faux fenetre fenetres fermer feuille feuilles fiche fiches fichier fichiers
  figee figees fil filet fils filtre filtres fin finales fines fini finis fins fixer flux fluxs fois fond fonds fondu
  formule formules fort fourchette foyer francais francaise frise frises garde gardee gardees garder gardes gauche
  genre genres gens gouttiere graine graisse grand grande grandes grands graphique graphiques grille grilles gros
  groupe groupee groupees grouper groupes habitant habitants habitations habitees hachure hachures haut hauteur
  hauteurs heure homonyme homonymes horodatage hors hote ici imbrique imprimant imprime imprimee imprimees imprimes
  incomplets inconnue inconnues indexer infobulles initiale insecable insere inserer intacts integrer interieur
  interligne intervalle inutile inutiles inverifiable inverses isoles janvier jolie jour jours juge jugeable jugee
  jugees juger juges jusqua jusque juste justes la lancer largeur largeurs le lecture legende legendes leger les
  lettre lettres leur leurs libre libres lie liee liees lien liens lier lies lieur ligne lignes limite limites lire
  lisezmoi lisible lisibles liste listee listees listes livraison livraisons loin longue longueur lot lourd lourdes
  lue lues lus maj majuscule mal malformees maniere manieres manquant manquantes manquants manque manquee manquees
  marge marges marque marquer marques masque masquer matrice mauvais mauvaise mediane meilleur meilleure membre
  membres meme memes memoire meridien mesure mesurer mesures metadonnee metadonnees mieux milieu milliers
  millisecondes minimale minuit minuscule mise modele modeles moi moindre moins mois moitie montante montrees montrer
  morceau morceaux mot mots mouvement moyen moyenne muet muets muette muettes nationales nationaux naturel naturelle
  navigateur ne necessaire negatif neuf noeud noeuds noir noirs nombre nombres nomme nommee nommees nommer nommes non
  normaliser nos notre notres nouveau nouveaux nouvelle nouvelles nue nul numero numeros nus observee observees
  observes octet octets ombre opposee opposees ordinaire ordonnee ordonnees ordre orphelin orphelins ou oublie oublies
  outil outils ouvert ouverte ouverture ouvrage ouvre ouvrent ouvrir paire paires palier paliers panneau panneaux
  papier paquet paquets par paralleles parmi partage partagee partagees partager parti particuliere partie parties pas
  passe passee passees passer perdu perdues perdus perimetre permis permises personne pesee peser petit petite petites
  petits peuple phrase phrases pied pieds placer plafond plage plancher plein pleines pleins plie plies pluriel
  plurielle pluriels plus plusieurs poids police polices politique polygone postale postaux posterieure pourcent
  pourcentage precedent precedente precedentes prefixe premier premiere premieres premiers preparer presenter
  presentes presents presque preuve preuves prevu principale prochain proche proches profil profils profondeur
  programme programmes projet projete projetee projeter projets propos propre propres proteger prouver provisoire
  provisoires publie publiee publiees publies puissance quand quantite quantites quelque quoi racine racines rampe
  rang rangee rangees ranger rangs rappel rappeler rappels rapport rapports rayon recalcul recalculer recensee
  recenses recente recentes recents recherche recit reconnu recu rediger reduire refaire refait refaite refaits
  regionale regionales regle regles regulieres releve relever releves remettre remplacants remplace remplacee
  remplacees remplir rendre rendu renvoi renvois renvoyer repere reperes repetee repetees repetes repondre reponse
  reponses reprendre representant requete requetes reseau ressemblance ressemblances ressembler ressort ressource
  ressources restante restantes reste resultat resultats retenue retenues retenus retire retirer retires revisee
  revisees rien rivale rivaux rompu rubrique rubriques rupture rythme sans sauf saut seconde selecteur selecteurs
  selon semblable semblables separateur serie serre serree serrees ses seuil seuils seul seule seules seuls sien
  sienne siennes siens sigle sigles signaler signe signes situation situe situee situees situer sombre sommaire
  sommaires somme sommes sommet sommets son sortie sorties sous stade stades successeur successeurs suffixe suite
  suites suivant suivante suivantes suivi suivis suivre sujet sujets sur sures surtitre suspens tableau tableaux
  taille tailles tampon tant tard taux teinte teintes telechargeable telechargeables temoignage temoignages temoin
  temoins temps tenir tenue tenues terminer territoriale territoriales territoriaux tete texte textes thematique tient
  tiers tirage tirages tire tiree tirees tires toile topologie tot touchant tour tours tous tout toute toutes traduire
  trajectoire trajectoires trie triee triees trier tries trois troisieme trop trouve trouvee trouvees trouver trouves
  tues tuile tuiles typographie typographiees typographier typographies un une utilisees utiliser variation vedette
  verifier verite vers vide vides vignette vignettes vigueur ville villes vise visee vises visibles voici voie voies
  voir voisin voisins vol voulu voulus vue vues vus zoomer
`;
