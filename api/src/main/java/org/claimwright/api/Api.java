package org.claimwright.api;

import jakarta.ws.rs.ApplicationPath;
import jakarta.ws.rs.core.Application;
import java.util.HashSet;
import java.util.Map;
import java.util.Set;
import org.claimwright.api.claim.ClaimRecordsResource;
import org.claimwright.api.claim.ClaimReviewsResource;
import org.claimwright.api.claim.ProgressClaimsResource;
import org.claimwright.api.contract.ChangeOrdersResource;
import org.claimwright.api.contract.ContractsResource;
import org.claimwright.api.directory.CompaniesResource;
import org.claimwright.api.directory.PeopleResource;
import org.claimwright.api.docs.DocumentationResource;
import org.claimwright.api.http.AnswerHeaders;
import org.claimwright.api.http.BodyFilter;
import org.claimwright.api.http.CallerFilter;
import org.claimwright.api.http.Compression;
import org.claimwright.api.http.JsonBodies;
import org.claimwright.api.http.ParameterConverters;
import org.claimwright.api.http.ParameterFilter;
import org.claimwright.api.http.RateFilter;
import org.claimwright.api.http.ReaderFilter;
import org.claimwright.api.issued.IssuedDocumentsResource;
import org.claimwright.api.period.BillingPeriodsResource;
import org.claimwright.api.problem.ProblemMapper;
import org.claimwright.api.problem.ProblemsResource;
import org.claimwright.api.project.MembersResource;
import org.claimwright.api.project.ProjectsResource;
import org.claimwright.api.terminology.TerminologyResource;

/** The partner API, version 1. Everything that takes part in it is named here. */
@ApplicationPath("/v1")
public class Api extends Application {
    /** The resources, which the API document is held against. */
    public static final Set<Class<?>> RESOURCES = Set.of(
            BillingPeriodsResource.class,
            ChangeOrdersResource.class,
            ClaimRecordsResource.class,
            ClaimReviewsResource.class,
            CompaniesResource.class,
            ContractsResource.class,
            DocumentationResource.class,
            IssuedDocumentsResource.class,
            MembersResource.class,
            PeopleResource.class,
            ProblemsResource.class,
            ProgressClaimsResource.class,
            ProjectsResource.class,
            TerminologyResource.class,
            UpcomingResource.class);

    private static final Set<Class<?>> PROVIDERS = Set.of(
            ReaderFilter.class,
            CallerFilter.class,
            RateFilter.class,
            ParameterFilter.class,
            BodyFilter.class,
            AnswerHeaders.class,
            Compression.class,
            JsonBodies.class,
            ParameterConverters.class,
            ProblemMapper.class);

    @Override
    public Set<Class<?>> getClasses() {
        Set<Class<?>> all = new HashSet<>(RESOURCES);
        all.addAll(PROVIDERS);
        return all;
    }

    @Override
    public Map<String, Object> getProperties() {
        return Map.of(
                // OPTIONS answers with what is allowed; the API document describes the rest
                "jersey.config.server.wadl.disableWadl",
                true,
                // none of the container's own ways with JSON, which are more lenient and would come first
                "jersey.config.jsonFeature",
                "none");
    }
}
