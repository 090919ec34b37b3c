package org.claimwright.core.document;

import java.time.LocalDate;
import java.time.ZoneId;
import java.util.List;
import org.claimwright.core.claim.ClaimSheet;
import org.claimwright.core.claim.VersionRow;
import org.claimwright.core.contract.ChangeOrderSheet;
import org.claimwright.core.contract.ContractSheet;
import org.claimwright.core.contract.Direction;
import org.claimwright.core.directory.CompanyRow;
import org.claimwright.core.money.Money;
import org.claimwright.core.money.Percent;
import org.claimwright.core.paper.Picture;
import org.claimwright.core.project.ProjectDraft;
import org.claimwright.core.terminology.Market;

/**
 * All that a document of a claim tells, but for the words that a dictionary gives.
 *
 * @param claim as it is to be told: frozen in a version, or as it stands now
 * @param version the frozen version that is told; null for a preview of how the claim stands now
 * @param submitted the claim as it was submitted last, to set the certified figures beside; null if it never was
 * @param market of the project; decides on the size of the paper
 * @param zone in which instants are told as days
 * @param account the firm whose document it is
 * @param company the other party of the contract
 * @param consultant of a client contract, who may certify; null for none
 * @param orders the change orders of the contract, whose numbers and titles are told; may be empty
 * @param taxes on top of what is due; may be empty
 * @param logo of the account, for what it sends; null for none
 * @param footer text at the foot of every page; null for none
 */
public record DocumentFacts(
        ClaimSheet claim,
        VersionRow version,
        ClaimSheet submitted,
        Market market,
        ZoneId zone,
        Job job,
        Party account,
        Party company,
        Party consultant,
        List<ChangeOrderSheet> orders,
        List<Tax> taxes,
        Picture logo,
        String footer) {

    /** Which contract on which project. */
    public record Job(
            String projectNumber,
            String projectName,
            String projectAddress,
            String contractNumber,
            String contractTitle,
            LocalDate contractOn) {
        public static Job of(ProjectDraft project, ContractSheet contract) {
            return new Job(
                    project.number(),
                    project.name(),
                    project.address(),
                    contract.contract().number(),
                    contract.contract().title(),
                    contract.contract().contractOn());
        }
    }

    /** Somebody who bills, pays or certifies; what is null is not told. */
    public record Party(String name, String address, String taxNumbers) {
        public static Party of(CompanyRow company) {
            return new Party(company.name(), company.address(), company.taxNumbers());
        }
    }

    /** A tax on the amount due. */
    public record Tax(String name, Percent rate, Money base, Money amount) {}

    public DocumentFacts {
        orders = List.copyOf(orders);
        taxes = List.copyOf(taxes);
    }

    Party biller() {
        return claim.direction() == Direction.DOWNSTREAM ? company : account;
    }

    Party payer() {
        return claim.direction() == Direction.DOWNSTREAM ? account : company;
    }

    /** The logo at the head of what {@code sender} sends: the account has one, whoever bills to it or pays it does not. */
    Picture logoOf(Party sender) {
        return sender.equals(account) ? logo : null;
    }

    /** Line 8 less what is withheld, taxes included. */
    Money payable() {
        return Money.sum(taxes.stream().map(Tax::amount).toList())
                .plus(claim.summary().payable());
    }
}
