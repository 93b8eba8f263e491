package itu.mandates.vocab;

import itu.mandates.model.Identifier;
import org.apache.jena.rdf.model.Property;
import org.apache.jena.rdf.model.Resource;
import org.apache.jena.rdf.model.ResourceFactory;

/**
 * The terms of ontology/itu.ttl that the code uses. Their definitions stand there and only there.
 */
public final class Itu {

    /** Where all identifiers begin; the one place that knows it. */
    public static final String BASE =
            System.getProperty("kg.base", "https://w3id.org/itu-mandates");

    public static final String NS = BASE + "/def/";

    public static final Resource RESOLUTION = type("Resolution");
    public static final Resource DECISION = type("Decision");
    public static final Resource RECOMMENDATION = type("Recommendation");
    public static final Resource OPINION = type("Opinion");
    public static final Resource REVISION = type("Revision");
    public static final Resource DRAFT_REVISION = type("DraftRevision");
    public static final Resource PROPOSAL = type("Proposal");
    public static final Resource SECTION = type("Section");
    public static final Resource CLAUSE = type("Clause");
    public static final Resource ADOPTED_CLAUSE = type("AdoptedClause");
    public static final Resource DRAFT_CLAUSE = type("DraftClause");
    public static final Resource CLAUSE_TEXT = type("ClauseText");
    public static final Resource FOOTNOTE = type("Footnote");
    public static final Resource FORMULA = type("Formula");
    public static final Resource REFERENCE = type("Reference");
    public static final Resource EDIT = type("Edit");
    public static final Resource BODY = type("Body");
    public static final Resource SECTOR = type("Sector");
    public static final Resource POST = type("Post");
    public static final Resource CONFERENCE = type("Conference");
    public static final Resource TOPIC = type("Topic");
    public static final Resource SOURCE_DOCUMENT = type("SourceDocument");
    public static final Resource CONTRIBUTION = type("Contribution");
    public static final Resource REPORT = type("Report");
    public static final Resource ADOPTED_TEXT = type("AdoptedText");
    public static final Resource PARAGRAPH = type("Paragraph");
    public static final Resource FURNITURE = type("Furniture");
    public static final Resource PROVISION = type("Provision");
    public static final Resource CITED_DOCUMENT = type("CitedDocument");
    public static final Resource INSTRUMENT = type("Instrument");

    public static final Resource LINEAGE = type("Lineage");
    public static final Resource CLAUSE_CHANGE = type("ClauseChange");
    public static final Resource OVERLAP = type("Overlap");
    public static final Resource POSSIBLE_SUCCESSION = type("PossibleSuccession");
    public static final Resource MANDATE = type("Mandate");
    public static final Resource REPORTING_OBLIGATION = type("ReportingObligation");
    public static final Resource REPORTING = type("Reporting");
    public static final Resource TRANSFER = type("Transfer");

    public static final Property ISSUED_BY = property("issuedBy");
    public static final Property NUMBER = property("number");
    public static final Property PRINTED_NUMBER = property("printedNumber");
    public static final Property REVISION_OF = property("revisionOf");
    public static final Property PREVIOUS_REVISION = property("previousRevision");
    public static final Property ADOPTED_AT = property("adoptedAt");
    public static final Property PLACE = property("place");
    public static final Property YEAR = property("year");
    public static final Property PLACE_BASIS = property("placeBasis");
    public static final Property STATUS = property("status");
    public static final Property STATUS_AS_OF = property("statusAsOf");
    public static final Property STATUS_BASIS = property("statusBasis");
    public static final Property HELD = property("held");
    public static final Property STUB_REASON = property("stubReason");
    public static final Property TEXT_AUTHORITY = property("textAuthority");
    public static final Property POSITION_BASIS = property("positionBasis");
    public static final Property PROPOSAL_ACTION = property("proposalAction");
    public static final Property PROPOSAL_NUMBER = property("proposalNumber");
    public static final Property PROPOSAL_OF = property("proposalOf");
    public static final Property IN_CONTRIBUTION = property("inContribution");
    public static final Property DRAFT_FOR = property("draftFor");
    public static final Property CHANGES = property("changes");
    public static final Property PROPONENT = property("proponent");
    public static final Property DIGEST = property("digest");
    public static final Property SYMBOL = property("symbol");
    public static final Property SUBMITTED_TO = property("submittedTo");
    public static final Property AGENDA_ITEM = property("agendaItem");
    public static final Property ORIGINAL_LANGUAGE = property("originalLanguage");
    public static final Property ACTION_REQUESTED = property("actionRequested");
    public static final Property SECTION_OF = property("sectionOf");
    public static final Property HEADING = property("heading");
    public static final Property PART = property("part");
    public static final Property POSITION = property("position");
    public static final Property CLAUSE_OF = property("clauseOf");
    public static final Property IN_SECTION = property("inSection");
    public static final Property SUB_CLAUSE_OF = property("subClauseOf");
    public static final Property LABEL = property("label");
    public static final Property CITED_AS = property("citedAs");
    public static final Property LABEL_RESTORED = property("labelRestored");
    public static final Property TEXT = property("text");
    public static final Property FLATTENED_TEXT = property("flattenedText");
    public static final Property TEXT_STATUS = property("textStatus");
    public static final Property SPAN_START = property("spanStart");
    public static final Property SPAN_END = property("spanEnd");
    public static final Property TEXT_OF = property("textOf");
    public static final Property PARAGRAPH_OF = property("paragraphOf");
    public static final Property PARAGRAPH_KIND = property("paragraphKind");
    public static final Property FURNITURE_KIND = property("furnitureKind");
    public static final Property NOTE_OF = property("noteOf");
    public static final Property FORMULA_OF = property("formulaOf");
    public static final Property CITING_CLAUSE = property("citingClause");
    public static final Property QUOTE = property("quote");
    public static final Property REFERENCE_KIND = property("referenceKind");
    public static final Property REFERENCE_STATUS = property("referenceStatus");
    public static final Property REFERENCE_REASON = property("referenceReason");
    public static final Property TARGET = property("target");
    public static final Property CANDIDATE = property("candidate");
    public static final Property CITES = property("cites");
    public static final Property DELETED_TEXT = property("deletedText");
    public static final Property INSERTED_TEXT = property("insertedText");
    public static final Property EDIT_OF = property("editOf");
    public static final Property EVIDENCE = property("evidence");
    public static final Property CONFIDENCE = property("confidence");
    public static final Property ALTERNATIVE_TEXT = property("alternativeText");
    public static final Property START_DATE = property("startDate");
    public static final Property END_DATE = property("endDate");
    public static final Property HAS_BODY = property("body");
    public static final Property BELONGS_TO_SECTOR = property("belongsToSector");
    public static final Property OPENS_PART = property("opensPart");
    public static final Property COMMANDS_ADDRESSEE = property("commandsAddressee");
    public static final Property INFINITIVE = property("infinitive");
    public static final Property YIELDS_TO = property("yieldsTo");
    public static final Property CITED_TITLE = property("citedTitle");
    public static final Property MENTIONS = property("mentions");
    public static final Property PROVISION_OF = property("provisionOf");
    public static final Property NUMBER_RANGE = property("numberRange");
    public static final Property ARTICLE_RANGE = property("articleRange");

    public static final Property MEMBER_OF_LINEAGE = property("memberOfLineage");
    public static final Property PROPOSED_FOR_LINEAGE = property("proposedForLineage");
    public static final Property FROM = property("from");
    public static final Property TO = property("to");
    public static final Property CHANGE_KIND = property("changeKind");
    public static final Property SIMILARITY = property("similarity");
    public static final Property METHOD = property("method");
    public static final Property HEADING_CHANGE = property("headingChange");
    public static final Property ADDRESSEE_CHANGE = property("addresseeChange");
    public static final Property FORCE_CHANGE = property("forceChange");
    public static final Property DIFFERENCE = property("difference");
    public static final Property ABSENT_FROM = property("absentFrom");
    public static final Property PASSES_OVER = property("passesOver");

    public static final Property POSSIBLE_SUCCESSOR = property("possibleSuccessor");
    public static final Property SUCCEEDED = property("succeeded");
    public static final Property SUCCEEDING = property("succeeding");
    public static final Property RESTS_ON = property("restsOn");
    public static final Property REPORTS_ON = property("reportsOn");
    public static final Property RESTATES = property("restates");
    public static final Property REPORTS_ACTION = property("reportsAction");
    public static final Property REPORTING_PARAGRAPH = property("reportingParagraph");
    public static final Property REPORTED_CLAUSE = property("reportedClause");

    public static final Property OVERLAPS = property("overlaps");
    public static final Property SAYS_THE_SAME_AS = property("saysTheSameAs");
    public static final Property OVERLAP_KIND = property("overlapKind");
    public static final Property SCOPE = property("scope");
    public static final Property SCORE = property("score");
    public static final Property SECTOR_VARIANT = property("sectorVariant");
    public static final Property INHERITED = property("inherited");
    public static final Property SHARED_TEXT = property("sharedText");
    public static final Property SHARED_WORDS = property("sharedWords");
    public static final Property WORDS_OF = property("wordsOf");
    public static final Property CHANGED_WORDS = property("changedWords");
    public static final Property FRAME_DIFFERENCE = property("frameDifference");

    public static final Property MANDATE_OF = property("mandateOf");
    public static final Property VERB = property("verb");
    public static final Property ACT_KIND = property("actKind");
    public static final Property MODALITY = property("modality");
    public static final Property ADDRESSEE = property("addressee");
    public static final Property CO_ADDRESSEE = property("coAddressee");
    public static final Property ADDRESSEE_BASIS = property("addresseeBasis");
    public static final Property RECIPIENT = property("recipient");
    public static final Property PERIOD = property("period");
    public static final Property CONDITION_KIND = property("conditionKind");
    public static final Property DELIVERABLE_KIND = property("deliverableKind");
    public static final Property OPERATIVE_THROUGH = property("operativeThrough");
    public static final Property HAS_TOPIC = property("topic");
    public static final Property MANDATE_NUMBER = property("mandateNumber");
    public static final Property ACTION = property("action");
    public static final Property OBJECT = property("object");
    public static final Property ADDRESSEE_NAME = property("addresseeName");
    public static final Property CO_ADDRESSEE_NAME = property("coAddresseeName");
    public static final Property RECIPIENT_NAME = property("recipientName");
    public static final Property PERIOD_WORDS = property("periodWords");
    public static final Property CONDITION = property("condition");
    public static final Property DELIVERABLE = property("deliverable");

    private Itu() {}

    /** The IRI of anything that has an identifier. */
    public static Resource iri(Identifier identifier) {
        return ResourceFactory.createResource(BASE + identifier);
    }

    /** The coded value {@code name} of the scheme {@code scheme}: "textStatus", "clean". */
    public static Resource code(String scheme, String name) {
        return ResourceFactory.createResource(NS + scheme + "/" + name);
    }

    /** The named graph {@code name}: text, edits, references ... */
    public static Resource graph(String name) {
        return ResourceFactory.createResource(BASE + "/graph/" + name);
    }

    private static Resource type(String name) {
        return ResourceFactory.createResource(NS + name);
    }

    private static Property property(String name) {
        return ResourceFactory.createProperty(NS + name);
    }
}
